package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.RuleFinding;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.program.Population;
import org.careweek.core.testing.Policies;
import org.careweek.core.time.ProgramWeek;

/** Weeks in which the level of care changes, and weeks in which somebody makes up for another one. */
class SplitWeekProperties {

    private static final ComplianceCheck CHECK = new ComplianceCheck(Policies.clinic(), Population.ADULT);

    @Provide
    Arbitrary<ClinicCase> cases() {
        return ClinicCases.any();
    }

    private static String levelOn(ClinicCase clinic, LocalDate date) {
        var change = clinic.levels().floorEntry(date);
        return change == null ? "NONE" : change.getValue();
    }

    /** ST6 and PR4. */
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_parts_of_a_split_week_sum_to_the_week_and_each_neither_passes_nor_fails(
            @ForAll("cases") ClinicCase clinic) {
        NaiveHours naive = clinic.naive(Map.of());
        CountedHours hours = clinic.hours();
        for (WeekHours any : hours.weeks()) {
            ProgramWeek week = any.part().week();
            List<ComplianceReport> reports =
                    hours.parts(week).stream().map(CHECK::judge).toList();
            long seconds = 0;
            boolean split = false;
            for (LocalDate date = week.firstDate();
                    !date.isAfter(week.firstDate().plusDays(6));
                    date = date.plusDays(1)) {
                seconds += naive.secondsOn(date);
                split |= !levelOn(clinic, date).equals(levelOn(clinic, week.firstDate()));
            }

            assertThat(reports.stream()
                            .mapToLong(report -> report.hours().seconds())
                            .sum())
                    .isEqualTo(seconds);
            if (split) {
                assertThat(reports).isNotEmpty().allSatisfy(report -> {
                    assertThat(report.verdict()).isEqualTo(Verdict.PARTIAL);
                    assertThat(report.findings())
                            .allSatisfy(finding -> assertThat(finding.state() == RuleFinding.State.NOT_ASKED)
                                    .isEqualTo(!finding.rule().id().value().contains(".daily-")));
                });
            } else {
                assertThat(reports).extracting(ComplianceReport::verdict).doesNotContain(Verdict.PARTIAL);
            }
            Statistics.label("split").collect(split);
        }
        Statistics.label("split").coverage(it -> {
            it.check(true).count(seen -> seen > 50);
            it.check(false).count(seen -> seen > 50);
        });
    }

    /** AT7. */
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_make_up_counts_in_the_week_in_which_it_is_attended_and_leaves_the_missed_week_as_it_was(
            @ForAll("cases") ClinicCase clinic,
            @ForAll @IntRange(min = 1, max = 3) int weeksLater,
            @ForAll @IntRange(max = 6) int day,
            @ForAll @IntRange(min = 1, max = 120) int minutes) {
        List<AttendanceLine> lines = new ArrayList<>(clinic.lines());
        AttendanceLine missed = lines.get(0).with(AttendanceStatus.EXCUSED);
        lines.set(0, missed);
        CountedHours without = clinic.with(lines).hours();
        LocalDate made = without.weeks().get(0).part().week().firstDate().plusDays(21L + 7L * weeksLater + day);
        LocalDateTime start = made.atTime(13, 0);
        AttendanceLine makeUp = new AttendanceLine(
                        "make-up",
                        missed.session(),
                        start,
                        start.plusMinutes(minutes),
                        0,
                        0,
                        AttendanceStatus.MAKEUP,
                        Optional.empty(),
                        Optional.empty())
                .recorded(
                        start.atZone(clinic.zone()).toInstant(),
                        start.plusMinutes(minutes).atZone(clinic.zone()).toInstant());
        lines.add(makeUp);
        CountedHours with = clinic.with(lines).hours();

        List<WeekHours> others = with.weeks().stream()
                .filter(week -> !week.part().includes(made))
                .toList();
        assertThat(others).isEqualTo(without.weeks());
        assertThat(with.weeks().stream()
                        .filter(week -> week.part().includes(made))
                        .mapToLong(WeekHours::seconds)
                        .sum())
                .isEqualTo(60L * minutes);
    }
}
