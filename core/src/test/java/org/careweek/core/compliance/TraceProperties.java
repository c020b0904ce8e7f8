package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;

/** What explains a verdict is what computed it. */
class TraceProperties {

    private static final ComplianceCheck CHECK = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT);

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property
    void the_verdict_the_broken_rules_and_the_explanation_agree(
            @ForAll @IntRange(max = 40 * 3600) int known,
            @ForAll @IntRange(max = 30 * 3600) int unknown,
            @ForAll boolean recorded,
            @ForAll LevelOfCare level) {
        WeekHours hours = LivedWeek.week(level, known, recorded ? 0 : unknown);
        ComplianceReport report = CHECK.judge(hours);
        String prefix = level.name().toLowerCase(Locale.ROOT);

        Set<String> broken = report.violations().stream()
                .map(violation -> violation.rule().id().value())
                .filter(id -> !id.contains("sessions"))
                .collect(Collectors.toSet());
        boolean undecided = report.findings().stream()
                .anyMatch(finding -> finding.state() == RuleFinding.State.UNDECIDED
                        && finding.rule().id().value().startsWith(prefix + ".weekly-m"));
        assertThat(broken)
                .isEqualTo(
                        switch (report.verdict()) {
                            case BELOW -> Set.of(prefix + ".weekly-minimum");
                            case ABOVE -> Set.of(prefix + ".weekly-maximum");
                            default -> Set.of();
                        });
        assertThat(undecided).isEqualTo(report.verdict() == Verdict.UNKNOWN);
        assertThat(report.verdict() == Verdict.NONE).isEqualTo(level != LevelOfCare.IOP && level != LevelOfCare.PHP);
        assertThat(report.prorated()).isEqualTo(report.verdict());
        assertThat(report.explanation().fact("verdict"))
                .contains(report.verdict().name());
        assertThat(report.explanation().fact("counted")).contains(hours.time().toString());
        assertThat(report.explanation().fact("possible"))
                .contains(hours.possible().toString());
        report.violations().stream()
                .filter(violation -> broken.contains(violation.rule().id().value()))
                .forEach(violation -> assertThat(violation.explanation().fact("found"))
                        .contains(hours.time().toString()));
        Statistics.collect(report.verdict());
        Statistics.coverage(it -> {
            for (Verdict verdict : Verdict.values()) {
                it.check(verdict).count(seen -> verdict == Verdict.PARTIAL || seen > 0);
            }
        });
    }

    @Property
    void a_level_that_counts_sessions_is_judged_by_sessions(
            @ForAll @IntRange(max = 7) int known, @ForAll @IntRange(max = 7) int unknown) {
        List<LivedWeek.Day> days = IntStream.range(0, 7)
                .mapToObj(i ->
                        i < known ? new LivedWeek.Day(3600, 0) : new LivedWeek.Day(0, i < known + unknown ? 3600 : 0))
                .toList();
        int most = Math.min(7, known + unknown);

        ComplianceReport report = CHECK.judge(LivedWeek.of(LevelOfCare.OUTPATIENT, days));

        assertThat(report.verdict()).isEqualTo(Verdict.NONE);
        assertThat(report.findings().stream()
                        .collect(Collectors.toMap(finding -> finding.rule().id().value(), RuleFinding::state)))
                .isEqualTo(Map.of(
                        "outpatient.weekly-sessions-minimum", state(known < 1, most < 1),
                        "outpatient.weekly-sessions-maximum", state(known > 2, most > 2)));
    }

    private static RuleFinding.State state(boolean brokenByKnown, boolean brokenByPossible) {
        if (brokenByKnown != brokenByPossible) {
            return RuleFinding.State.UNDECIDED;
        }
        return brokenByKnown ? RuleFinding.State.BROKEN : RuleFinding.State.HELD;
    }

    @Property
    void hours_never_choose_the_level_each_week_is_judged_for_the_level_of_its_placement(
            @ForAll @IntRange(max = 40 * 60) int minutes) {
        Verdict iop =
                CHECK.judge(LivedWeek.week(LevelOfCare.IOP, minutes * 60, 0)).verdict();
        Verdict php =
                CHECK.judge(LivedWeek.week(LevelOfCare.PHP, minutes * 60, 0)).verdict();

        assertThat(iop).isEqualTo(minutes < 540 ? Verdict.BELOW : minutes > 1200 ? Verdict.ABOVE : Verdict.WITHIN);
        assertThat(php).isEqualTo(minutes < 1200 ? Verdict.BELOW : minutes > 1800 ? Verdict.ABOVE : Verdict.WITHIN);
    }

    @Property
    void a_partial_week_neither_passes_nor_fails_and_breaks_no_rule(
            @ForAll @IntRange(min = 1, max = 6) int days,
            @ForAll @IntRange(max = 86_400) int secondsADay,
            @ForAll @IntRange(max = 3_600) int unknown,
            @ForAll boolean out) {
        var part = LivedWeek.of(
                out ? Optional.empty() : Optional.of(LevelOfCare.IOP),
                IntStream.range(0, days)
                        .mapToObj(i -> new LivedWeek.Day(secondsADay, unknown))
                        .toList());

        ComplianceReport report = CHECK.judge(part);

        assertThat(report.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(report.violations()).isEmpty();
        assertThat(report.findings())
                .hasSize(out ? 0 : 2)
                .allMatch(finding -> finding.state() == RuleFinding.State.NOT_ASKED);
        assertThat(report.explanation().fact("prorated verdict"))
                .contains(report.prorated().name());
        assertThat(report.prorated() == Verdict.NONE).isEqualTo(out);
    }
}
