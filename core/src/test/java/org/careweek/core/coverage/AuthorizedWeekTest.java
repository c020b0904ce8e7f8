package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.coverage.Grants.days;
import static org.careweek.core.coverage.Grants.line;
import static org.careweek.core.coverage.UnitKind.DAYS;
import static org.careweek.core.coverage.UnitKind.HOURS;
import static org.careweek.core.coverage.UnitKind.VISITS;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.util.List;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

class AuthorizedWeekTest {

    private static final CoverageCheck CHECK = CoverageCheck.standard();

    private static AuthorizationLedger books(Authorization... granted) {
        return AuthorizationLedger.of(Authorizations.of(granted));
    }

    private static AuthorizationLedger attended(AuthorizationLedger books, ServiceLine line) {
        return books.consume(AuthorizationId.of("a"), line, CHECK).fold(LedgerOutcome.Booked::ledger, refused -> {
            throw new AssertionError(refused);
        });
    }

    private static AuthorizedWeek week(AuthorizationLedger books, ServiceLine... offered) {
        return AuthorizedWeek.of(books, List.of(offered), CHECK);
    }

    @Test
    void days_are_never_taken_for_time() {
        AuthorizedWeek week =
                week(books(days("a", PHP, 0, 1, 2)), line("in", 1, PHP, DAYS, 300), line("out", 2, PHP, DAYS, 300));
        assertThat(week.cap()).isEqualTo(AuthorizedCap.atMostDays(1));
        assertThat(week.unpaid()).containsExactly(new SessionId("out"));
    }

    @Test
    void two_sessions_on_one_date_are_one_day_and_two_visits() {
        var days = books(days("a", PHP, 0, 6, 3));
        assertThat(week(days, line("one", 0, PHP, DAYS, 60), line("two", 0, PHP, DAYS, 60))
                        .cap())
                .isEqualTo(AuthorizedCap.atMostDays(1));
        var visits = books(Grants.of("a", PHP, 0, 6, AuthorizedUnits.of(3, VISITS)));
        assertThat(week(visits, line("one", 0, PHP, VISITS, 60), line("two", 0, PHP, VISITS, 60))
                        .cap())
                .isEqualTo(AuthorizedCap.atMostVisits(2));
    }

    @Test
    void days_and_visits_are_no_more_than_there_is_to_choose_from() {
        var mondayAlone = days("a", PHP, 0, 0, 5);
        var after = days("b", PHP, 1, 6, 1);
        ServiceLine[] offered = {
            line("mon", 0, PHP, DAYS, 60),
            line("tue", 1, PHP, DAYS, 60),
            line("wed", 2, PHP, DAYS, 60),
            line("thu", 3, PHP, DAYS, 60)
        };
        assertThat(week(books(mondayAlone, after), offered).cap()).isEqualTo(AuthorizedCap.atMostDays(2));
        assertThat(week(books(days("a", PHP, 0, 6, 20)), offered).cap()).isEqualTo(AuthorizedCap.atMostDays(4));
        assertThat(week(books(days("a", PHP, 0, 6, 20), days("b", PHP, 0, 6, 20)), offered)
                        .cap())
                .isEqualTo(AuthorizedCap.atMostDays(4));
    }

    @Test
    void a_date_on_which_another_session_keeps_a_day_takes_no_second_one() {
        var kept = attended(books(days("a", PHP, 0, 6, 2)), line("kept", 0, PHP, DAYS, 60));
        ServiceLine tuesday = line("tue", 1, PHP, DAYS, 60);
        ServiceLine wednesday = line("wed", 2, PHP, DAYS, 60);
        assertThat(week(kept, tuesday, wednesday).cap()).isEqualTo(AuthorizedCap.atMostDays(1));
        assertThat(week(kept, line("mon", 0, PHP, DAYS, 60), tuesday, wednesday).cap())
                .isEqualTo(AuthorizedCap.atMostDays(2));
    }

    @Test
    void a_day_beside_hours_adds_its_own_time_to_their_cap_and_they_add_their_dates_to_its() {
        var books = books(Grants.of("h", PHP, 0, 6, AuthorizedUnits.of(4, HOURS)), days("d", PHP, 0, 1, 1));
        AuthorizedWeek week = week(
                books,
                line("day", 0, PHP, DAYS, 300),
                line("unpaid", 2, PHP, DAYS, 300),
                line("one", 1, PHP, HOURS, 180),
                line("two", 2, PHP, HOURS, 180));
        assertThat(week.cap())
                .isEqualTo(AuthorizedCap.atMost(TreatmentTime.ofMinutes(4 * 60 + 300))
                        .and(AuthorizedUnits.of(1 + 2, DAYS)));
        assertThat(week.unpaid()).containsExactly(new SessionId("unpaid"));
    }

    @Test
    void a_week_that_has_begun_has_what_was_attended_in_it_too() {
        for (UnitKind kind : UnitKind.values()) {
            ServiceLine monday = line("monday", 0, PHP, kind, 60);
            var books = books(Grants.of("a", PHP, -7, 6, AuthorizedUnits.of(4, kind)));
            books = attended(attended(books, line("last week", -3, PHP, kind, 60)), monday);
            AuthorizedWeek week = week(
                    books,
                    monday,
                    line("tuesday", 1, PHP, kind, 60),
                    line("wednesday", 2, PHP, kind, 60),
                    line("thursday", 3, PHP, kind, 60));
            assertThat(week.cap().mostOf(kind)).contains(AuthorizedUnits.of(3, kind));
            assertThat(week.toString()).isEqualTo("AuthorizedWeek[private]");
        }
    }

    @Test
    void what_was_authorized_for_another_level_counts_nothing() {
        for (UnitKind kind : UnitKind.values()) {
            var books = books(Grants.of("a", IOP, 0, 6, AuthorizedUnits.of(10, kind)));
            AuthorizedWeek week = week(books, line("s", 1, PHP, kind, 60));
            assertThat(week.cap().mostOf(kind)).contains(AuthorizedUnits.none(kind));
            assertThat(week.unpaid()).containsExactly(new SessionId("s"));
        }
    }

    @Test
    void without_an_offer_nothing_is_left_of_any_kind() {
        assertThat(week(books(days("a", PHP, 0, 6, 5))).cap().most())
                .containsExactly(AuthorizedUnits.none(DAYS), AuthorizedUnits.none(HOURS), AuthorizedUnits.none(VISITS));
    }
}
