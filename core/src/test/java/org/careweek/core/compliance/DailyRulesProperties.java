package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.compliance.RuleFinding.State.BROKEN;
import static org.careweek.core.compliance.RuleFinding.State.HELD;
import static org.careweek.core.compliance.RuleFinding.State.UNDECIDED;
import static org.careweek.core.rule.Severity.BLOCK;
import static org.careweek.core.rule.Severity.WARN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.DailyTimeLimit;
import org.careweek.core.policy.DailyTimeOutsideBand;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.Limit;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.TreatmentDaysLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/** Rules of single days, against every number of seconds that each day may turn out to hold. */
class DailyRulesProperties {

    private static final Citation TEST = Citation.of("A test", "days");
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    @Provide
    Arbitrary<List<LivedWeek.Day>> days() {
        Arbitrary<Integer> seconds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 130)),
                Tuple.of(3, Arbitraries.integers().between(0, 500)));
        return Combinators.combine(seconds, seconds)
                .as(LivedWeek.Day::new)
                .list()
                .ofSize(7);
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 3_000)
    void a_day_is_too_short_or_too_long_for_certain_only_where_every_possible_length_is(
            @ForAll("days") List<LivedWeek.Day> days,
            @ForAll @IntRange(min = 1, max = 5) int least,
            @ForAll @IntRange(max = 4) int room) {
        int most = least + room;
        ComplianceReport report = check(new DailyTimeLimit(
                        HourBand.through(TreatmentTime.ofMinutes(least), TreatmentTime.ofMinutes(most)), WARN, BLOCK))
                .judge(LivedWeek.of(LevelOfCare.IOP, days));

        assertFinding(report, "iop.daily-minimum", days, minutes -> minutes > 0 && minutes < least);
        assertFinding(report, "iop.daily-maximum", days, minutes -> minutes > most);
        Statistics.label("minimum").collect(state(report, "iop.daily-minimum"));
        Statistics.label("minimum").coverage(it -> {
            for (RuleFinding.State state : List.of(HELD, BROKEN, UNDECIDED)) {
                it.check(state).count(seen -> seen > 0);
            }
        });
    }

    private static void assertFinding(
            ComplianceReport report, String rule, List<LivedWeek.Day> days, IntPredicate breaks) {
        List<LocalDate> certain = new ArrayList<>();
        boolean thinkable = false;
        for (int i = 0; i < days.size(); i++) {
            IntStream minutes = IntStream.rangeClosed(
                            days.get(i).known(), days.get(i).possible())
                    .map(seconds -> seconds / 60);
            boolean[] broken = minutes.mapToObj(breaks::test)
                    .reduce(
                            new boolean[] {true, false},
                            (sum, it) -> new boolean[] {sum[0] && it, sum[1] || it},
                            (one, other) -> one);
            thinkable |= broken[1];
            if (broken[0]) {
                certain.add(LivedWeek.MONDAY.plusDays(i));
            }
        }
        RuleFinding.State expected = !certain.isEmpty()
                ? RuleFinding.State.BROKEN
                : thinkable ? RuleFinding.State.UNDECIDED : RuleFinding.State.HELD;
        assertThat(state(report, rule)).as(rule).isEqualTo(expected);
        assertThat(report.violations().stream()
                        .filter(violation -> violation.rule().id().value().equals(rule))
                        .map(violation -> ((DailyTimeOutsideBand) violation).date()))
                .isEqualTo(certain);
    }

    @Property(tries = 3_000)
    void a_fully_recorded_day_is_a_service_day_from_the_daily_minimum_on(
            @ForAll("days") List<LivedWeek.Day> days, @ForAll @IntRange(min = 1, max = 8) int least) {
        List<LivedWeek.Day> known =
                days.stream().map(day -> new LivedWeek.Day(day.known(), 0)).toList();
        ComplianceReport report = check(
                        new DailyTimeLimit(HourBand.atLeast(TreatmentTime.ofMinutes(least)), BLOCK, BLOCK))
                .judge(LivedWeek.of(LevelOfCare.IOP, known));

        assertThat(report.violations()).hasSize((int) known.stream()
                .filter(day -> day.known() >= 60 && day.known() < least * 60)
                .count());
        assertThat(report.findings()).noneMatch(finding -> finding.state() == RuleFinding.State.UNDECIDED);
    }

    @Property(tries = 3_000)
    void too_few_treatment_days_are_certain_only_where_unrecorded_ones_cannot_help(
            @ForAll("days") List<LivedWeek.Day> days, @ForAll @IntRange(min = 1, max = 7) int least) {
        ComplianceReport report =
                check(new TreatmentDaysLimit(least, BLOCK)).judge(LivedWeek.of(LevelOfCare.IOP, days));

        long known = days.stream().filter(day -> day.known() >= 60).count();
        long possible = days.stream().filter(day -> day.possible() >= 60).count();
        assertThat(state(report, "iop.minimum-days"))
                .isEqualTo(
                        known >= least
                                ? RuleFinding.State.HELD
                                : possible < least ? RuleFinding.State.BROKEN : RuleFinding.State.UNDECIDED);
    }

    private static ComplianceCheck check(Limit limit) {
        return new ComplianceCheck(
                HourPolicy.of(
                        new PolicyId("days"),
                        "for tests",
                        CountingPolicy.everySession(),
                        List.of(PolicyRow.forAll(LevelOfCare.IOP, limit, ALWAYS, TEST))),
                Population.ADULT);
    }

    private static RuleFinding.State state(ComplianceReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().id().value().equals(rule))
                .map(RuleFinding::state)
                .findFirst()
                .orElseThrow();
    }
}
