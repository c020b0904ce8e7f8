package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;

/** Attendance that nobody recorded is neither nothing nor everything. */
class UnknownAttendanceProperties {

    private static final ComplianceCheck CHECK = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT);

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, 40 * 3600).withDistribution(RandomDistribution.uniform());
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 100_000)
    void a_verdict_is_given_only_where_no_unrecorded_attendance_could_change_it(
            @ForAll("hours") int known, @ForAll("hours") int more, @ForAll boolean partial) {
        int unknown = more / 8;
        LevelOfCare level = partial ? LevelOfCare.PHP : LevelOfCare.IOP;
        int least = partial ? 1200 : 540;
        int most = partial ? 1800 : 1200;

        Verdict verdict = CHECK.judge(LivedWeek.week(level, known, unknown)).verdict();

        Set<Verdict> thinkable = new HashSet<>();
        for (int minutes = known / 60; minutes <= (known + unknown) / 60; minutes++) {
            thinkable.add(minutes < least ? Verdict.BELOW : minutes > most ? Verdict.ABOVE : Verdict.WITHIN);
        }
        assertThat(verdict)
                .isEqualTo(thinkable.size() == 1 ? thinkable.iterator().next() : Verdict.UNKNOWN);
        Statistics.collect(verdict);
        Statistics.coverage(it -> {
            it.check(Verdict.BELOW).percentage(p -> p > 2);
            it.check(Verdict.WITHIN).percentage(p -> p > 2);
            it.check(Verdict.ABOVE).percentage(p -> p > 2);
            it.check(Verdict.UNKNOWN).percentage(p -> p > 2);
        });
    }

    @Property(tries = 10_000)
    void with_everything_recorded_a_week_has_exactly_one_of_three_verdicts(
            @ForAll @IntRange(max = 40 * 3600) int known) {
        assertThat(CHECK.judge(LivedWeek.week(LevelOfCare.IOP, known, 0)).verdict())
                .isEqualTo(known < 540 * 60 ? Verdict.BELOW : known < 1201 * 60 ? Verdict.WITHIN : Verdict.ABOVE);
    }

    @Property
    void more_that_counts_never_moves_a_verdict_back(
            @ForAll @IntRange(max = 40 * 3600) int known, @ForAll @IntRange(max = 7200) int more) {
        Verdict before = CHECK.judge(LivedWeek.week(LevelOfCare.PHP, known, 0)).verdict();
        Verdict after =
                CHECK.judge(LivedWeek.week(LevelOfCare.PHP, known + more, 0)).verdict();

        assertThat(after).isGreaterThanOrEqualTo(before);
    }
}
