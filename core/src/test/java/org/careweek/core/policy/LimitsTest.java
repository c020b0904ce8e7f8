package org.careweek.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.rule.Severity.BLOCK;
import static org.careweek.core.rule.Severity.WARN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

/** Each kind of limit at its edges: what it calls broken, and what it says then. */
class LimitsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ProgramWeek WEEK = new ProgramWeek(MONDAY, ZoneId.of("America/Denver"));
    private static final Rule RULE = Rule.of("iop.a-rule", BLOCK, Citation.of("a test", "limits"));
    private static final HourBand BAND = HourBand.ofHours(1, 2);

    private static List<Violation> judge(Limit limit, int sessions, int... minutesOfDays) {
        Map<LocalDate, TreatmentTime> perDay = new TreeMap<>();
        int sum = 0;
        for (int day = 0; day < minutesOfDays.length; day++) {
            perDay.put(MONDAY.plusDays(day), TreatmentTime.ofMinutes(minutesOfDays[day]));
            sum += minutesOfDays[day];
        }
        PolicyRow row =
                PolicyRow.forAll(LevelOfCare.IOP, limit, LocalDate.of(2000, 1, 1), Citation.of("a test", "limits"));
        HourPolicy policy = HourPolicy.of(new PolicyId("test"), "a test", CountingPolicy.everySession(), List.of(row));
        LevelLimits limits = policy.limits(LevelOfCare.IOP, Population.ADULT, MONDAY);
        WeekTotals week = new WeekTotals(WEEK, TreatmentTime.ofMinutes(sum), perDay, sessions);
        List<Violation> found = limits.judge(week);
        boolean datesAllowed =
                IntStream.of(minutesOfDays).filter(minutes -> minutes > 0).allMatch(limits::allowsDate);
        boolean weekAllowed = limits.allowsWeek(sum, sessions, week.perDay().size());
        assertThat(datesAllowed && weekAllowed).isEqualTo(found.isEmpty());
        return found;
    }

    private static Map<String, String> facts(List<Violation> violations) {
        assertThat(violations).hasSize(1);
        return violations.get(0).explanation().facts().stream()
                .collect(Collectors.toMap(fact -> fact.name(), fact -> fact.value()));
    }

    private static String brokenRule(List<Violation> violations) {
        assertThat(violations).hasSize(1);
        return violations.get(0).rule().id().value();
    }

    @Test
    void a_week_is_too_short_a_minute_below_its_band_and_too_long_a_minute_above() {
        WeeklyTimeLimit limit = new WeeklyTimeLimit(BAND, BLOCK, WARN);
        assertThat(judge(limit, 1, 60)).isEmpty();
        assertThat(judge(limit, 1, 120)).isEmpty();
        assertThat(brokenRule(judge(limit, 1, 59))).isEqualTo("iop.weekly-minimum");
        assertThat(facts(judge(limit, 1, 59)))
                .containsEntry("found", "0 h 59 min")
                .containsEntry("at least", "1 h 00 min")
                .containsEntry("missing", "0 h 01 min");
        assertThat(brokenRule(judge(limit, 1, 121))).isEqualTo("iop.weekly-maximum");
        assertThat(facts(judge(limit, 1, 121))).containsEntry("found", "2 h 01 min");
        assertThat(judge(limit, 1, 59).get(0).rule().severity()).isEqualTo(BLOCK);
        assertThat(judge(limit, 1, 121).get(0).rule().severity()).isEqualTo(WARN);
    }

    @Test
    void a_treatment_day_is_judged_by_itself_and_a_day_off_is_none() {
        DailyTimeLimit limit = new DailyTimeLimit(BAND, BLOCK, WARN);
        assertThat(judge(limit, 1, 60, 0, 120)).isEmpty();
        assertThat(brokenRule(judge(limit, 1, 60, 59))).isEqualTo("iop.daily-minimum");
        assertThat(facts(judge(limit, 1, 60, 59)))
                .containsEntry("date", "2026-11-24")
                .containsEntry("found", "0 h 59 min");
        assertThat(brokenRule(judge(limit, 1, 121))).isEqualTo("iop.daily-maximum");
        assertThat(judge(limit, 1, 59, 60, 121)).hasSize(2);
    }

    @Test
    void treatment_on_too_few_days_says_on_how_many() {
        TreatmentDaysLimit limit = new TreatmentDaysLimit(3, BLOCK);
        assertThat(judge(limit, 1, 60, 60, 60)).isEmpty();
        assertThat(brokenRule(judge(limit, 1, 60, 0, 60))).isEqualTo("iop.minimum-days");
        assertThat(facts(judge(limit, 1, 60, 0, 60)))
                .containsEntry("found", "2")
                .containsEntry("at least", "3");
    }

    @Test
    void where_sessions_count_one_too_few_or_too_many_is_said() {
        WeeklySessionsLimit limit = new WeeklySessionsLimit(1, 2, BLOCK, WARN);
        assertThat(judge(limit, 1)).isEmpty();
        assertThat(judge(limit, 2)).isEmpty();
        assertThat(brokenRule(judge(limit, 0))).isEqualTo("iop.weekly-sessions-minimum");
        assertThat(brokenRule(judge(limit, 3))).isEqualTo("iop.weekly-sessions-maximum");
        assertThat(facts(judge(limit, 3))).containsEntry("found", "3").containsEntry("at most", "2");
    }

    @Test
    void a_limit_of_weeks_allows_any_date_and_a_limit_of_dates_any_week() {
        for (Limit limit : List.of(
                new WeeklyTimeLimit(BAND, BLOCK, WARN),
                new TreatmentDaysLimit(3, BLOCK),
                new WeeklySessionsLimit(1, 2, BLOCK, WARN))) {
            assertThat(limit.allowsDate(1)).isTrue();
            assertThat(limit.allowsDate(1_440)).isTrue();
            assertThat(limit.allowsWeek(0, 0, 0)).isFalse();
        }
        DailyTimeLimit dates = new DailyTimeLimit(BAND, BLOCK, WARN);
        assertThat(dates.allowsWeek(0, 0, 0)).isTrue();
        assertThat(dates.allowsDate(59)).isFalse();
        assertThat(dates.allowsDate(60)).isTrue();
        assertThat(dates.allowsDate(120)).isTrue();
        assertThat(dates.allowsDate(121)).isFalse();
    }

    @Test
    void a_limit_that_no_week_could_keep_is_refused() {
        assertThat(new TreatmentDaysLimit(1, BLOCK).least()).isEqualTo(1);
        assertThat(new TreatmentDaysLimit(7, BLOCK).least()).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> new TreatmentDaysLimit(0, BLOCK));
        assertThatIllegalArgumentException().isThrownBy(() -> new TreatmentDaysLimit(8, BLOCK));
        assertThat(new WeeklySessionsLimit(0, 0, BLOCK, BLOCK).most()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklySessionsLimit(-1, 2, BLOCK, BLOCK));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklySessionsLimit(2, 1, BLOCK, BLOCK));
    }

    @Test
    void a_violation_cannot_be_built_for_a_week_that_keeps_the_rule() {
        TreatmentTime one = TreatmentTime.ofHours(1);
        TreatmentTime two = TreatmentTime.ofHours(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyTimeBelowBand(RULE, WEEK, one, BAND));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyTimeAboveBand(RULE, WEEK, two, BAND));
        assertThatIllegalArgumentException().isThrownBy(() -> new DailyTimeOutsideBand(RULE, MONDAY, one, BAND));
        assertThatIllegalArgumentException().isThrownBy(() -> new TooFewTreatmentDays(RULE, WEEK, 3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionsOutsideRange(RULE, WEEK, 1, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionsOutsideRange(RULE, WEEK, 2, 1, 2));
    }

    @Test
    void a_policy_names_the_rules_of_every_kind_of_limit() {
        List<Limit> limits = List.of(
                new WeeklyTimeLimit(BAND, BLOCK, BLOCK),
                new WeeklySessionsLimit(1, 2, BLOCK, BLOCK),
                new DailyTimeLimit(BAND, BLOCK, BLOCK),
                new TreatmentDaysLimit(1, BLOCK));
        HourPolicy policy = HourPolicy.of(
                new PolicyId("test"),
                "a test",
                CountingPolicy.withoutMealsAndMeetings(),
                limits.stream()
                        .map(limit -> PolicyRow.forAll(
                                LevelOfCare.PHP, limit, LocalDate.of(2000, 1, 1), Citation.of("a test", "limits")))
                        .toList());
        assertThat(policy.limits(LevelOfCare.PHP, Population.ADULT, MONDAY).rules())
                .extracting(rule -> rule.id().value())
                .containsExactly(
                        "php.weekly-minimum",
                        "php.weekly-maximum",
                        "php.weekly-sessions-minimum",
                        "php.weekly-sessions-maximum",
                        "php.daily-minimum",
                        "php.daily-maximum",
                        "php.minimum-days");
        assertThat(policy.limits(LevelOfCare.PHP, Population.ADULT, MONDAY).dailyTime())
                .contains(BAND);
        assertThat(policy.counting()).isEqualTo(CountingPolicy.withoutMealsAndMeetings());
        assertThat(policy.id()).isEqualTo(new PolicyId("test"));
    }
}
