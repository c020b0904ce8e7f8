package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.coverage.Grants.day;
import static org.careweek.core.coverage.Grants.days;
import static org.careweek.core.coverage.UnitKind.DAYS;
import static org.careweek.core.coverage.UnitKind.HOURS;
import static org.careweek.core.coverage.UnitKind.VISITS;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.util.List;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Violation;
import org.junit.jupiter.api.Test;

/** The days, hours and visits that sessions take and give back. */
class AuthorizationLedgerTest {

    private static final CoverageCheck CHECK = CoverageCheck.standard();
    private static final AuthorizationId A = AuthorizationId.of("a");
    private static final AuthorizationId B = AuthorizationId.of("b");

    private static AuthorizationLedger books(Authorization... all) {
        return AuthorizationLedger.of(Authorizations.of(all));
    }

    private static ServiceLine php(String session, int day) {
        return Grants.line(session, day, PHP, DAYS, 180);
    }

    private static AuthorizationLedger reserved(AuthorizationLedger ledger, ServiceLine line) {
        return booked(ledger.reserve(A, line, CHECK));
    }

    private static AuthorizationLedger consumed(AuthorizationLedger ledger, ServiceLine line) {
        return booked(ledger.consume(A, line, CHECK));
    }

    private static AuthorizationLedger booked(LedgerOutcome outcome) {
        return outcome.fold(LedgerOutcome.Booked::ledger, it -> {
            throw new AssertionError(it);
        });
    }

    private static List<String> refused(LedgerOutcome outcome) {
        return rules(outcome.fold(it -> List.of(), LedgerOutcome.Refused::violations));
    }

    private static List<String> rules(List<? extends Violation> found) {
        return found.stream().map(it -> it.rule().id().value()).toList();
    }

    @Test
    void a_session_is_paid_for_on_the_first_and_last_date_of_the_span_and_not_around_it() {
        var ledger = books(days("a", PHP, 1, 3, 9));
        assertThat(refused(ledger.reserve(A, php("s", 0), CHECK))).containsExactly("authorization.span");
        assertThat(refused(ledger.reserve(A, php("s", 1), CHECK))).isEmpty();
        assertThat(refused(ledger.reserve(A, php("s", 3), CHECK))).isEmpty();
        assertThat(refused(ledger.reserve(A, php("s", 4), CHECK))).containsExactly("authorization.span");
        assertThat(refused(ledger.consume(A, php("s", 4), CHECK))).containsExactly("authorization.span");
    }

    @Test
    void an_authorization_without_units_pays_for_nothing() {
        for (UnitKind kind : UnitKind.values()) {
            var ledger = books(Grants.of("a", PHP, 0, 9, AuthorizedUnits.none(kind)));
            assertThat(refused(ledger.reserve(A, Grants.line("s", 1, PHP, kind, 1), CHECK)))
                    .containsExactly("authorization.units");
        }
    }

    @Test
    void everything_that_does_not_match_is_said_at_once() {
        var ledger =
                booked(books(days("a", PHP, 0, 2, 0), days("b", PHP, 0, 9, 9)).reserve(B, php("other", 5), CHECK));
        var line = Grants.line("s", 5, IOP, HOURS, 60);
        assertThat(refused(ledger.reserve(A, line, CHECK)))
                .containsExactly(
                        "authorization.level",
                        "authorization.one-level-a-date",
                        "authorization.span",
                        "authorization.unit-kind",
                        "authorization.units");
        assertThat(refused(ledger.consume(A, line, CHECK)))
                .containsExactly(
                        "authorization.level",
                        "authorization.one-level-a-date",
                        "authorization.span",
                        "authorization.unit-kind");
    }

    @Test
    void two_sessions_on_one_date_use_one_day() {
        var ledger = reserved(reserved(books(days("a", PHP, 0, 9, 1)), php("morning", 2)), php("afternoon", 2));
        assertThat(ledger.used(A)).hasToString("1 day");
        assertThat(refused(ledger.reserve(A, php("tomorrow", 3), CHECK))).containsExactly("authorization.units");
        var oneLeft = ledger.release(new SessionId("morning"));
        assertThat(oneLeft.used(A)).hasToString("1 day");
        assertThat(oneLeft.release(new SessionId("afternoon")).used(A)).hasToString("0 days");
    }

    @Test
    void two_sessions_on_one_date_are_two_visits_and_the_sum_of_their_hours() {
        var visits = books(Grants.of("a", PHP, 0, 9, AuthorizedUnits.of(2, VISITS)));
        var two =
                consumed(reserved(visits, Grants.line("s", 1, PHP, VISITS, 60)), Grants.line("t", 1, PHP, VISITS, 60));
        assertThat(two.remaining(A)).hasToString("0 visits");
        var hours = books(Grants.of("a", PHP, 0, 9, AuthorizedUnits.of(2, HOURS)));
        var ninety = reserved(hours, Grants.line("s", 1, PHP, HOURS, 90));
        assertThat(ninety.remaining(A)).hasToString("0 h 30 min");
        assertThat(refused(ninety.reserve(A, Grants.line("t", 1, PHP, HOURS, 31), CHECK)))
                .containsExactly("authorization.units");
        assertThat(refused(ninety.reserve(A, Grants.line("t", 1, PHP, HOURS, 30), CHECK)))
                .isEmpty();
    }

    @Test
    void a_date_belongs_to_one_level_even_where_both_are_authorized() {
        var ledger = books(days("a", PHP, 0, 9, 9), days("b", IOP, 0, 9, 9));
        var group = Grants.line("group", 4, IOP, DAYS, 180);
        var stepDown = reserved(ledger, php("php", 4));
        assertThat(refused(stepDown.reserve(B, group, CHECK))).containsExactly("authorization.one-level-a-date");
        assertThat(refused(stepDown.consume(B, group, CHECK))).containsExactly("authorization.one-level-a-date");
        assertThat(refused(stepDown.release(new SessionId("php")).reserve(B, group, CHECK)))
                .isEmpty();
        assertThat(refused(stepDown.reserve(B, Grants.line("group", 5, IOP, DAYS, 180), CHECK)))
                .isEmpty();
        assertThat(refused(stepDown.reserve(B, Grants.line("php", 4, IOP, DAYS, 180), CHECK)))
                .as("the session itself changes its level")
                .isEmpty();
    }

    @Test
    void attending_a_planned_session_uses_what_was_kept_for_it_and_no_more() {
        var planned = reserved(
                books(Grants.of("a", PHP, 0, 9, AuthorizedUnits.of(3, HOURS))), Grants.line("s", 1, PHP, HOURS, 180));
        assertThat(planned.entries()).extracting(LedgerEntry::state).containsExactly(LedgerEntry.State.RESERVED);
        var attended = consumed(planned, Grants.line("s", 1, PHP, HOURS, 150));
        assertThat(attended.entries()).extracting(LedgerEntry::state).containsExactly(LedgerEntry.State.CONSUMED);
        assertThat(attended.remaining(A)).hasToString("0 h 30 min");
        assertThat(planned.remaining(A)).as("books do not change").hasToString("0 h 00 min");
    }

    @Test
    void a_session_that_was_attended_after_all_units_were_gone_is_overuse_and_not_a_negative_rest() {
        var ledger = consumed(consumed(books(days("a", PHP, 0, 9, 1)), php("s", 1)), php("t", 2));
        assertThat(ledger.used(A)).hasToString("1 day");
        assertThat(ledger.remaining(A)).hasToString("0 days");
        assertThat(ledger.overused(A)).hasToString("1 day");
        var found = CHECK.overused(ledger);
        assertThat(rules(found)).containsExactly("authorization.overuse");
        assertThat(found.get(0).explanation().fact("over")).contains("1 day");
        assertThat(found.get(0).explanation().fact("granted")).contains("1 day");
        assertThat(found.get(0).blocks()).isFalse();
        assertThat(CHECK.overused(ledger.release(new SessionId("s")))).isEmpty();
    }

    @Test
    void cancelling_an_attended_session_gives_its_day_back_and_keeps_it_in_the_books() {
        var empty = books(days("a", PHP, 0, 9, 1));
        var cancelled = consumed(reserved(empty, php("s", 1)), php("s", 1)).release(new SessionId("s"));
        assertThat(cancelled.remaining()).isEqualTo(empty.remaining());
        assertThat(cancelled.entries()).containsExactly(new LedgerEntry(A, php("s", 1), LedgerEntry.State.RELEASED));
        assertThat(cancelled.release(new SessionId("s"))).isEqualTo(cancelled).isNotEqualTo(empty);
        assertThat(reserved(cancelled, php("s", 2)).used(A)).hasToString("1 day");
    }

    @Test
    void what_was_attended_is_cancelled_before_it_is_planned_again() {
        var attended = consumed(books(days("a", PHP, 0, 9, 3)), php("s", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> attended.reserve(A, php("s", 2), CHECK));
        assertThat(reserved(attended.release(new SessionId("s")), php("s", 2)).entries())
                .extracting(LedgerEntry::line)
                .containsExactly(php("s", 2));
    }

    @Test
    void a_session_or_authorization_that_the_books_do_not_know_is_a_mistake() {
        var ledger = books(days("a", PHP, 0, 9, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.release(new SessionId("s")));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.reserve(B, php("s", 1), CHECK));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.consume(B, php("s", 1), CHECK));
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.remaining(B));
        assertThatIllegalArgumentException().isThrownBy(() -> new LedgerOutcome.Refused(List.of()));
    }

    @Test
    void units_that_are_left_are_lost_on_the_day_after_the_span() {
        var ledger = reserved(books(days("a", PHP, 0, 3, 2)), php("s", 1));
        assertThat(CHECK.unitsLeft(ledger, day(3))).isEmpty();
        var lost = CHECK.unitsLeft(ledger, day(4));
        assertThat(rules(lost)).containsExactly("authorization.units-left");
        assertThat(lost.get(0).explanation().fact("left")).contains("1 day");
        assertThat(refused(ledger.reserve(A, php("t", 4), CHECK))).containsExactly("authorization.span");
        assertThat(CHECK.unitsLeft(reserved(ledger, php("t", 2)), day(4))).isEmpty();
    }

    @Test
    void books_are_equal_when_the_same_is_booked_in_another_order() {
        var ledger = books(days("a", PHP, 0, 9, 3));
        var one = reserved(reserved(ledger, php("s", 1)), php("t", 2));
        var other = reserved(reserved(ledger, php("t", 2)), php("s", 1));
        assertThat(one)
                .isEqualTo(other)
                .hasSameHashCodeAs(other)
                .isNotEqualTo(ledger)
                .isNotEqualTo("books");
        assertThat(one.hashCode()).isNotEqualTo(ledger.hashCode());
        assertThat(one.entries()).extracting(it -> it.line().session().value()).containsExactly("s", "t");
        assertThat(ledger).isNotEqualTo(books(days("a", LevelOfCare.IOP, 0, 9, 3)));
    }
}
