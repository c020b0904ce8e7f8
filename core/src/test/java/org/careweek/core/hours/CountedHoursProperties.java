package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.rule.Severity.BLOCK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/** The hours as a whole against a count of single seconds. */
class CountedHoursProperties {

    /** Bands so small that a few records can lie below, within and above them. */
    private static final Map<String, NaiveHours.Band> BANDS =
            Map.of("IOP", new NaiveHours.Band(61, 130), "PHP", new NaiveHours.Band(130, 190));

    private static final HourPolicy POLICY = HourPolicy.of(
            new PolicyId("small"),
            "for tests",
            CountingPolicy.everySession(),
            List.of(row(LevelOfCare.IOP, 61, 130), row(LevelOfCare.PHP, 130, 190)));

    private static final ComplianceCheck CHECK = new ComplianceCheck(POLICY, Population.ADULT);

    private static PolicyRow row(LevelOfCare level, int least, int most) {
        HourBand band = HourBand.through(TreatmentTime.ofMinutes(least), TreatmentTime.ofMinutes(most));
        return PolicyRow.forAll(
                level,
                new WeeklyTimeLimit(band, BLOCK, BLOCK),
                LocalDate.of(1900, 1, 1),
                Citation.of("A test", "bands"));
    }

    @Provide
    Arbitrary<ClinicCase> cases() {
        return ClinicCases.any();
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void every_line_of_the_report_is_what_counting_single_seconds_gives(@ForAll("cases") ClinicCase clinic) {
        List<CountedPart> reported = clinic.hours().weeks().stream()
                .map(CHECK::judge)
                .map(CountedPart::of)
                .toList();

        assertThat(reported).isEqualTo(clinic.naive(BANDS).parts());

        for (CountedPart part : reported) {
            Statistics.label("status").collect(part.status());
            Statistics.label("prorated").collect(part.prorated());
        }
        Statistics.label("status").coverage(status -> {
            for (String each : List.of("BELOW", "WITHIN", "ABOVE", "UNKNOWN", "PARTIAL", "NONE")) {
                status.check(each).count(seen -> seen > 20);
            }
        });
        Statistics.label("prorated").coverage(status -> {
            for (String each : List.of("BELOW", "WITHIN", "ABOVE", "UNKNOWN", "NONE")) {
                status.check(each).count(seen -> seen > 20);
            }
        });
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void the_parts_of_all_weeks_hold_every_second_that_counts_and_no_other(@ForAll("cases") ClinicCase clinic) {
        List<WeekHours> weeks = clinic.hours().weeks();

        long sum = weeks.stream().mapToLong(WeekHours::seconds).sum();

        assertThat(sum).isEqualTo(clinic.naive(BANDS).seconds());
        assertThat(clinic.hours().counted().seconds()).isEqualTo(sum);
        boolean split = weeks.stream().anyMatch(week -> !week.part().isFull() && week.seconds() > 0);
        Statistics.label("a week was split").collect(split);
        Statistics.label("a week was split").coverage(it -> it.check(true).percentage(p -> p > 5));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void asking_for_one_week_gives_the_parts_that_the_list_of_weeks_has(@ForAll("cases") ClinicCase clinic) {
        CountedHours hours = clinic.hours();
        List<WeekHours> weeks = hours.weeks();

        assertThat(weeks)
                .allSatisfy(week -> assertThat(hours.parts(week.part().week())).contains(week));
        List<WeekHours> parts = weeks.stream()
                .map(week -> week.part().week())
                .distinct()
                .flatMap(week -> hours.parts(week).stream())
                .toList();
        assertThat(parts).containsAll(weeks);
        assertThat(parts).filteredOn(part -> !weeks.contains(part)).allSatisfy(part -> {
            assertThat(part.part().level()).isPresent();
            assertThat(part.counts().rows()).isZero();
            assertThat(part.time()).isEqualTo(TreatmentTime.ZERO);
        });
    }
}
