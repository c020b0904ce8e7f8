package org.careweek.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.coverage.Grants.day;
import static org.careweek.core.coverage.Grants.days;
import static org.careweek.core.coverage.UnitKind.DAYS;
import static org.careweek.core.coverage.UnitKind.HOURS;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.util.Arrays;
import java.util.List;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.junit.jupiter.api.Test;

/** What is found where authorizations do not pay, and what each finding says. */
class CoverageRulesTest {

    private static final CoverageCheck CHECK = CoverageCheck.standard();
    private static final CoverageCheck LENIENT = CoverageCheck.with(rule -> rule.withSeverity(Severity.WARN));
    private static final Authorization TEN_DAYS = days("a", PHP, 0, 9, 10);

    private static AuthorizedUnits left(int days) {
        return AuthorizedUnits.of(days, DAYS);
    }

    private static List<String> rules(List<? extends Violation> found) {
        return found.stream().map(it -> it.rule().id().value()).toList();
    }

    @Test
    void an_authorization_can_be_used_when_level_span_units_and_kind_match() {
        assertThat(CHECK.mismatches(TEN_DAYS, Grants.line("s", 9, PHP, DAYS, 60), left(1)))
                .isEmpty();
    }

    @Test
    void each_aspect_that_does_not_match_is_named_by_itself() {
        assertThat(rules(CHECK.mismatches(TEN_DAYS, Grants.line("s", 10, PHP, DAYS, 60), left(1))))
                .containsExactly("authorization.span");
        assertThat(rules(CHECK.mismatches(TEN_DAYS, Grants.line("s", 9, PHP, DAYS, 60), left(0))))
                .containsExactly("authorization.units");
        assertThat(rules(CHECK.mismatches(TEN_DAYS, Grants.line("s", 9, IOP, DAYS, 60), left(1))))
                .containsExactly("authorization.level");
        assertThat(rules(CHECK.mismatches(TEN_DAYS, Grants.line("s", 9, PHP, HOURS, 60), left(1))))
                .containsExactly("authorization.unit-kind");
        assertThat(rules(CHECK.mismatches(TEN_DAYS, Grants.line("s", 9, PHP, HOURS, 60), left(0))))
                .containsExactly("authorization.unit-kind", "authorization.units");
    }

    @Test
    void a_refusal_states_what_was_asked_and_what_was_authorized() {
        var found = CHECK.mismatches(TEN_DAYS, Grants.line("s", 12, IOP, HOURS, 90), left(0));
        assertThat(found).hasSize(4).allSatisfy(it -> {
            assertThat(it.blocks()).isTrue();
            assertThat(it.explanation().facts())
                    .extracting(Object::toString)
                    .containsExactly(
                            "session: s",
                            "date: 2027-01-09",
                            "from: 2026-12-28",
                            "through: 2027-01-06",
                            "level: IOP",
                            "authorized level: PHP",
                            "needed: 1 h 30 min",
                            "left: 0 days");
        });
        assertThat(found).extracting(it -> it.explanation().sentence()).doesNotHaveDuplicates();
    }

    @Test
    void two_levels_on_one_date_are_both_named() {
        var found = CHECK.twoLevels(Grants.line("s", 4, IOP, DAYS, 60), Grants.line("t", 4, PHP, DAYS, 60));
        assertThat(found.rule().id()).hasToString("authorization.one-level-a-date");
        assertThat(found.explanation().facts())
                .extracting(Object::toString)
                .containsExactly(
                        "session: s", "date: 2027-01-01", "level: IOP", "other session: t", "other level: PHP");
    }

    @Test
    void a_date_in_a_gap_between_two_authorizations_is_found() {
        var authorizations = Authorizations.of(days("a", PHP, 0, 3, 9), days("b", PHP, 6, 9, 9));
        var found = CHECK.uncovered(
                authorizations.allocate(List.of(day(3), day(5), day(4), day(6)), LevelHistory.from(day(0), PHP)));
        assertThat(rules(found)).containsExactly("authorization.uncovered", "authorization.uncovered");
        assertThat(found).extracting(DateNotCovered::date).containsExactly(day(4), day(5));
        assertThat(found.get(0).explanation().fact("date")).contains("2027-01-01");
    }

    @Test
    void an_authorization_that_ended_with_days_left_is_found_from_the_day_after() {
        var spent = days("spent", PHP, 0, 1, 1);
        var left = days("left", PHP, 0, 3, 3);
        var early = days("early", IOP, 0, 2, 2);
        var allocation =
                Authorizations.of(left, spent, early).allocate(List.of(day(0), day(1)), LevelHistory.from(day(0), PHP));
        assertThat(CHECK.unitsLeft(allocation, day(2))).isEmpty();
        assertThat(CHECK.unitsLeft(allocation, day(3)))
                .extracting(UnitsLeftAtEnd::authorization)
                .containsExactly(early);
        var found = CHECK.unitsLeft(allocation, day(4));
        assertThat(found).extracting(UnitsLeftAtEnd::authorization).containsExactly(early, left);
        assertThat(rules(found)).containsOnly("authorization.units-left");
        assertThat(found.get(1).left()).isEqualTo(left(2));
        assertThat(found.get(1).explanation().facts())
                .extracting(Object::toString)
                .containsExactly(
                        "authorization: [private]",
                        "from: 2026-12-28",
                        "through: 2026-12-31",
                        "level: PHP",
                        "granted: 3 days",
                        "left: 2 days");
    }

    @Test
    void a_policy_decides_what_a_finding_does() {
        var line = Grants.line("s", 12, IOP, HOURS, 90);
        assertThat(LENIENT.mismatches(TEN_DAYS, line, left(0))).hasSize(4).noneMatch(Violation::blocks);
        assertThat(LENIENT.twoLevels(line, Grants.line("t", 12, PHP, DAYS, 60)).blocks())
                .isFalse();
        var strict = CoverageCheck.with(rule -> rule.withSeverity(Severity.BLOCK));
        var allocation = Authorizations.of(TEN_DAYS).allocate(List.of(day(20)), LevelHistory.none());
        assertThat(CHECK.uncovered(allocation)).hasSize(1).noneMatch(Violation::blocks);
        assertThat(strict.uncovered(allocation)).hasSize(1).allMatch(Violation::blocks);
        assertThat(CHECK.unitsLeft(allocation, day(20))).hasSize(1).noneMatch(Violation::blocks);
        assertThat(strict.unitsLeft(allocation, day(20))).hasSize(1).allMatch(Violation::blocks);
        var books = AuthorizationLedger.of(Authorizations.of(days("a", PHP, 0, 9, 0)))
                .consume(AuthorizationId.of("a"), Grants.line("s", 1, PHP, DAYS, 60), CHECK)
                .fold(LedgerOutcome.Booked::ledger, it -> {
                    throw new AssertionError(it);
                });
        assertThat(CHECK.overused(books)).hasSize(1).noneMatch(Violation::blocks);
        assertThat(strict.overused(books)).hasSize(1).allMatch(Violation::blocks);
    }

    @Test
    void nothing_is_found_where_a_rule_was_kept() {
        var line = Grants.line("s", 4, PHP, DAYS, 60);
        for (Aspect aspect : Aspect.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AuthorizationMismatch(aspect.rule(), TEN_DAYS, line, left(3)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuthorizationMismatch(CoverageRules.COVERED, TEN_DAYS, line, left(0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuthorizationMismatch(CoverageRules.LEVEL, TEN_DAYS, line, left(11)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECK.twoLevels(line, Grants.line("t", 4, PHP, DAYS, 60)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECK.twoLevels(line, Grants.line("t", 5, IOP, DAYS, 60)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitsOverused(CoverageRules.OVERUSE, TEN_DAYS, left(0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitsLeftAtEnd(CoverageRules.UNITS_LEFT, TEN_DAYS, left(0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitsLeftAtEnd(CoverageRules.UNITS_LEFT, TEN_DAYS, left(11)));
    }

    @Test
    void reasons_come_by_rule_id() {
        assertThat(Arrays.stream(Aspect.values()).map(Aspect::rule).map(Rule::id))
                .isSorted();
    }
}
