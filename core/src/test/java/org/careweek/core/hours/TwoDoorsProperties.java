package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.rule.Severity.BLOCK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.PartVerdicts;
import org.careweek.core.hours.tally.AttendanceColumns;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/** Values in and entries out, or rows of numbers in and totals out: one rule. */
class TwoDoorsProperties {

    private static final CountingPolicy PLAIN = CountingPolicy.everySession();

    /** Bands so small that a few records can lie below, within and above them; others from the night in the cases on. */
    private static final ComplianceCheck CHECK = new ComplianceCheck(
            HourPolicy.of(
                    new PolicyId("small"),
                    "for tests",
                    PLAIN,
                    List.of(
                            row(LevelOfCare.IOP, 61, 130, LocalDate.of(1900, 1, 1)),
                            row(LevelOfCare.IOP, 50, 120, LocalDate.of(2026, 3, 5)),
                            row(LevelOfCare.PHP, 130, 190, LocalDate.of(2010, 1, 1)))),
            Population.ADULT);

    private static final Map<String, NaiveHours.Band> BANDS =
            Map.of("IOP", new NaiveHours.Band(61, 130), "PHP", new NaiveHours.Band(130, 190));

    /** The same bands on all dates. */
    private static final ComplianceCheck EVER = new ComplianceCheck(
            HourPolicy.of(
                    new PolicyId("ever"),
                    "for tests",
                    PLAIN,
                    List.of(
                            row(LevelOfCare.IOP, 61, 130, LocalDate.of(1900, 1, 1)),
                            row(LevelOfCare.PHP, 130, 190, LocalDate.of(1900, 1, 1)))),
            Population.ADULT);

    private static PolicyRow row(LevelOfCare level, int least, int most, LocalDate from) {
        HourBand band = HourBand.through(TreatmentTime.ofMinutes(least), TreatmentTime.ofMinutes(most));
        return PolicyRow.forAll(level, new WeeklyTimeLimit(band, BLOCK, BLOCK), from, Citation.of("A test", "bands"));
    }

    @Provide
    Arbitrary<ClinicCase> cases() {
        return ClinicCases.any();
    }

    private static List<CountedPart> byValues(ClinicCase clinic, CountingPolicy counting) {
        return byValues(clinic, clinic.rows(), counting);
    }

    private static List<CountedPart> byValues(ClinicCase clinic, List<Attendance> rows, CountingPolicy counting) {
        return clinic.hours(rows, counting).weeks().stream()
                .map(CHECK::judge)
                .map(CountedPart::of)
                .toList();
    }

    private static List<CountedPart> parts(HoursAccumulator hours, ClinicCase clinic) {
        return Tallied.parts(hours, clinic.levelHistory(), CHECK.verdicts());
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void rows_of_numbers_and_records_of_attendance_give_the_same_weeks(@ForAll("cases") ClinicCase clinic) {
        HoursAccumulator rows = Tallied.empty(clinic, PLAIN);
        Tallied.addRows(rows, 0, clinic.lines(), true);
        HoursAccumulator batch = Tallied.empty(clinic, PLAIN);
        AttendanceColumns columns = Tallied.columns(0, clinic.lines());
        batch.addAll(columns, 0, columns.rows());
        HoursAccumulator values = Tallied.empty(clinic, PLAIN);
        Tallied.addValues(values, 0, clinic);

        assertThat(parts(rows, clinic)).isEqualTo(byValues(clinic, PLAIN));
        assertThat(parts(batch, clinic)).isEqualTo(parts(rows, clinic));
        assertThat(parts(values, clinic)).isEqualTo(parts(rows, clinic));
        assertThat(rows.rows()).isEqualTo(clinic.lines().size());
        assertThat(values.rows()).isEqualTo(clinic.lines().size());
    }

    /** Mondays: the week before the first band, the first week of it, and that in which another one begins on Tuesday. */
    @Example
    void a_policy_asks_nothing_of_weeks_before_it_and_judges_each_week_by_what_holds_on_its_first_day() {
        PartVerdicts verdicts = new ComplianceCheck(
                        HourPolicy.of(
                                new PolicyId("young"),
                                "for tests",
                                PLAIN,
                                List.of(
                                        row(LevelOfCare.IOP, 61, 130, LocalDate.of(2026, 11, 9)),
                                        row(LevelOfCare.IOP, 50, 120, LocalDate.of(2026, 11, 17)))),
                        Population.ADULT)
                .verdicts();
        List<AttendanceLine> lines = Stream.of(2, 9, 16, 23)
                .map(day -> Weeks.attended("r" + day, day, 60))
                .toList();
        HoursAccumulator rows = Tallied.empty(Weeks.utc(lines), PLAIN);
        Tallied.addRows(rows, 0, lines, true);

        assertThat(Tallied.parts(rows, Weeks.utc(lines).levelHistory(), verdicts))
                .extracting(CountedPart::status)
                .containsExactly("NONE", "BELOW", "BELOW", "WITHIN");
        assertThat(verdicts).hasToString("PartVerdicts[young]");
    }

    @Provide
    Arbitrary<ClinicCase> changes() {
        return ClinicCases.aroundAnyChange();
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void around_every_change_of_clocks_both_doors_count_what_single_seconds_add_up_to(
            @ForAll("changes") ClinicCase clinic) {
        HoursAccumulator rows = Tallied.empty(clinic, PLAIN);
        Tallied.addRows(rows, 0, clinic.lines(), true);

        assertThat(parts(rows, clinic)).isEqualTo(byValues(clinic, PLAIN));
        assertThat(Tallied.parts(rows, clinic.levelHistory(), EVER.verdicts()))
                .isEqualTo(clinic.naive(BANDS).parts());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void both_doors_agree_where_only_enough_presence_earns_a_session(@ForAll("cases") ClinicCase clinic) {
        CountingPolicy counting = PLAIN.with(new CreditRule.AllOrNothing(TreatmentTime.ofMinutes(25)));
        HoursAccumulator rows = Tallied.empty(clinic, counting);
        Tallied.addRows(rows, 0, clinic.lines(), true);

        assertThat(parts(rows, clinic)).isEqualTo(byValues(clinic, counting));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void both_doors_agree_on_services_that_do_not_count(@ForAll("cases") ClinicCase clinic) {
        CountingPolicy counting = CountingPolicy.withoutMealsAndMeetings();
        List<AttendanceLine> lines = clinic.lines();
        List<AttendanceLine> meals = lines.subList(0, (lines.size() + 1) / 2);
        List<AttendanceLine> groups = lines.subList(meals.size(), lines.size());
        HoursAccumulator rows = Tallied.empty(clinic, counting);
        Tallied.addRows(rows, 0, meals, false);
        Tallied.addRows(rows, 0, groups, true);
        HoursAccumulator values = Tallied.empty(clinic, counting);
        List<Attendance> all = new ArrayList<>();
        meals.forEach(line -> all.add(line.attendance(clinic.zone(), ServiceType.MEAL)));
        groups.forEach(line -> all.add(line.attendance(clinic.zone())));
        all.forEach(row -> values.add(0, row));

        assertThat(parts(rows, clinic)).isEqualTo(byValues(clinic, all, counting));
        assertThat(parts(values, clinic)).isEqualTo(parts(rows, clinic));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void neither_the_order_of_rows_nor_the_cut_into_batches_changes_a_week(
            @ForAll("cases") ClinicCase clinic, @ForAll Random random) {
        List<AttendanceLine> shuffled = new ArrayList<>(clinic.lines());
        Collections.shuffle(shuffled, random);
        AttendanceColumns columns = Tallied.columns(3, shuffled);
        int cut = random.nextInt(columns.rows() + 1);
        HoursAccumulator whole = Tallied.empty(clinic, PLAIN);
        whole.addAll(columns, cut, columns.rows());
        whole.addAll(columns, 0, cut);

        assertThat(parts(whole, clinic)).isEqualTo(byValues(clinic, PLAIN));
    }
}
