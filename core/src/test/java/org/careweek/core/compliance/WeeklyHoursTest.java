package org.careweek.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careweek.core.hours.AttendanceLine;
import org.careweek.core.hours.ClinicCase;
import org.careweek.core.hours.Weeks;
import org.careweek.core.policy.DailyTimeLimit;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PartialWeeks;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Severity;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

/** The edges we argued about, from records to verdict. */
class WeeklyHoursTest {

    private static final ComplianceCheck CHECK = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void eight_hours_59_are_too_little_for_an_iop_week_and_nine_hours_are_enough() {
        assertThat(verdict("IOP", 8 * 60 + 59)).isEqualTo(Verdict.BELOW);
        assertThat(verdict("IOP", 9 * 60)).isEqualTo(Verdict.WITHIN);
    }

    @Test
    void twenty_hours_are_an_iop_week_and_twenty_hours_01_are_too_much() {
        assertThat(verdict("IOP", 20 * 60)).isEqualTo(Verdict.WITHIN);
        assertThat(verdict("IOP", 20 * 60 + 1)).isEqualTo(Verdict.ABOVE);
    }

    @Test
    void nineteen_hours_59_are_too_little_for_a_php_week_and_twenty_hours_are_enough() {
        assertThat(verdict("PHP", 19 * 60 + 59)).isEqualTo(Verdict.BELOW);
        assertThat(verdict("PHP", 20 * 60)).isEqualTo(Verdict.WITHIN);
    }

    @Test
    void thirty_hours_are_a_php_week_and_thirty_hours_01_are_too_much() {
        assertThat(verdict("PHP", 30 * 60)).isEqualTo(Verdict.WITHIN);
        assertThat(verdict("PHP", 30 * 60 + 1)).isEqualTo(Verdict.ABOVE);
    }

    /** Monday to Friday, as even as can be. */
    private static Verdict verdict(String level, int minutes) {
        List<AttendanceLine> lines = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            lines.add(Weeks.attended("r" + day, 16 + day, minutes / 5 + (day < minutes % 5 ? 1 : 0)));
        }
        return only(Weeks.at(Weeks.UTC, DayOfWeek.MONDAY, level, lines)).verdict();
    }

    private static ComplianceReport only(ClinicCase clinic) {
        assertThat(clinic.hours().weeks()).hasSize(1);
        return CHECK.judge(clinic.hours().weeks().get(0));
    }

    @Test
    void one_second_less_than_nine_hours_is_eight_hours_59() {
        AttendanceLine line = Weeks.attended("r", 16, 540);
        Instant out = line.departure().orElseThrow().minusSeconds(1);

        ComplianceReport report =
                only(Weeks.utc(List.of(line.recorded(line.arrival().orElseThrow(), out))));

        assertThat(report.verdict()).isEqualTo(Verdict.BELOW);
        assertThat(report.hours().seconds()).isEqualTo(540 * 60 - 1);
        assertThat(report.violations().get(0).explanation().fact("missing")).contains("0 h 01 min");
    }

    @Test
    void a_night_group_over_the_spring_clock_change_earns_the_hour_less_that_passed() {
        assertThat(seconds("2026-03-08T00:30", 210)).isEqualTo(150 * 60L);
    }

    @Test
    void a_night_group_over_the_autumn_clock_change_earns_the_hour_more_that_passed() {
        assertThat(seconds("2026-11-01T00:30", 150)).isEqualTo(210 * 60L);
    }

    private static long seconds(String start, int wallClockMinutes) {
        return only(Weeks.at(
                        NEW_YORK,
                        DayOfWeek.MONDAY,
                        "IOP",
                        List.of(Weeks.attended("r", start, wallClockMinutes, NEW_YORK))))
                .hours()
                .seconds();
    }

    @Test
    void a_group_over_new_year_is_split_by_date_and_stays_in_the_one_week_of_both() {
        var report = only(Weeks.at(
                NEW_YORK, DayOfWeek.MONDAY, "IOP", List.of(Weeks.attended("r", "2026-12-31T23:00", 150, NEW_YORK))));

        assertThat(report.hours().part().start()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(report.hours().days().get(3).counted()).isEqualTo(3600);
        assertThat(report.hours().days().get(4).counted()).isEqualTo(5400);
    }

    @Test
    void a_sunday_belongs_to_the_week_before_or_after_as_the_site_begins_its_weeks() {
        List<AttendanceLine> lines = List.of(Weeks.attended("saturday", 21, 60), Weeks.attended("sunday", 22, 90));

        var fromMonday =
                Weeks.at(Weeks.UTC, DayOfWeek.MONDAY, "IOP", lines).hours().weeks();
        var fromSunday =
                Weeks.at(Weeks.UTC, DayOfWeek.SUNDAY, "IOP", lines).hours().weeks();

        assertThat(fromMonday).hasSize(1);
        assertThat(fromMonday.get(0).seconds()).isEqualTo(150 * 60);
        assertThat(fromSunday).hasSize(2);
        assertThat(fromSunday.get(0).part().start()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(fromSunday.get(0).seconds()).isEqualTo(60 * 60);
        assertThat(fromSunday.get(1).seconds()).isEqualTo(90 * 60);
    }

    @Test
    void a_step_down_in_mid_week_makes_two_partial_parts_each_with_its_own_prorated_verdict() {
        var levels = new TreeMap<LocalDate, String>();
        levels.put(LocalDate.of(2026, 11, 1), "PHP");
        levels.put(LocalDate.of(2026, 11, 19), "IOP");
        var clinic = new ClinicCase(
                Weeks.UTC,
                DayOfWeek.MONDAY,
                levels,
                List.of(
                        Weeks.attended("monday", 16, 300),
                        Weeks.attended("wednesday", 18, 214),
                        Weeks.attended("friday", 20, 180)));

        var reports = clinic.hours().weeks().stream().map(CHECK::judge).toList();

        assertThat(reports).extracting(ComplianceReport::verdict).containsExactly(Verdict.PARTIAL, Verdict.PARTIAL);
        assertThat(reports.get(0).hours().part().days()).isEqualTo(3);
        // 1200 * 3 / 7 is 514.28, rounded down; 540 * 4 / 7 is 308.57, rounded down.
        assertThat(reports.get(0).prorated()).isEqualTo(Verdict.WITHIN);
        assertThat(reports.get(1).prorated()).isEqualTo(Verdict.BELOW);
        HourPolicy standard = StandardPolicies.standard();
        assertThat(beside(clinic, standard.with(PartialWeeks.FULL))).containsExactly(Verdict.BELOW, Verdict.BELOW);
        assertThat(beside(clinic, standard.with(PartialWeeks.PRORATE))).containsExactly(Verdict.WITHIN, Verdict.BELOW);
    }

    /** PR4; a full week is no matter of it. */
    @Test
    void a_partial_week_is_neither_met_nor_short_where_the_policy_exempts_it() {
        HourPolicy exempting = StandardPolicies.standard().with(PartialWeeks.EXEMPT);
        assertThat(exempting).isNotEqualTo(StandardPolicies.standard());
        for (int minutes : List.of(1, 240, 400)) {
            var levels = new TreeMap<>(Map.of(LocalDate.of(2026, 11, 17), "IOP"));
            var clinic = new ClinicCase(
                    Weeks.UTC,
                    DayOfWeek.MONDAY,
                    levels,
                    List.of(Weeks.attended("tuesday", 17, minutes), Weeks.attended("next", 24, minutes)));
            assertThat(beside(clinic, exempting)).containsExactly(Verdict.NONE, Verdict.BELOW);
            assertThat(new ComplianceCheck(exempting, Population.ADULT)
                            .judge(clinic.hours().weeks().get(0)))
                    .satisfies(report -> {
                        assertThat(report.verdict()).isEqualTo(Verdict.PARTIAL);
                        assertThat(report.band()).isEmpty();
                        assertThat(report.violations()).isEmpty();
                    });
        }
    }

    private static List<Verdict> beside(ClinicCase clinic, HourPolicy policy) {
        ComplianceCheck check = new ComplianceCheck(policy, Population.ADULT);
        return clinic.hours().weeks().stream()
                .map(week -> check.judge(week).prorated())
                .toList();
    }

    @Test
    void a_schedule_whose_instants_cross_by_a_clock_change_earns_nothing_and_is_no_error() {
        AttendanceLine crossing = Weeks.line(
                        "r", LocalDateTime.parse("2026-03-08T02:45"), LocalDateTime.parse("2026-03-08T03:15"))
                .recorded(Instant.parse("2026-03-08T06:00:00Z"), Instant.parse("2026-03-08T09:00:00Z"));

        ComplianceReport report = only(Weeks.at(NEW_YORK, DayOfWeek.MONDAY, "IOP", List.of(crossing)));

        assertThat(report.hours().seconds()).isZero();
        assertThat(report.hours().possible().minutes()).isZero();
        assertThat(report.hours().counts().rows()).isEqualTo(1);
        assertThat(report.hours().counts().attended()).isZero();
    }

    @Test
    void a_break_that_reaches_past_the_end_takes_only_what_lies_inside() {
        var report = only(Weeks.utc(List.of(Weeks.attended("r", 16, 90).withBreak(80, 30))));

        assertThat(report.hours().time().minutes()).isEqualTo(80);
    }

    @Test
    void an_arrival_that_equals_the_departure_earns_nothing_and_is_recorded() {
        AttendanceLine line = Weeks.attended("r", 16, 90);
        Instant in = line.arrival().orElseThrow().plusSeconds(600);

        var report = only(Weeks.utc(List.of(line.recorded(in, in))));

        assertThat(report.hours().seconds()).isZero();
        assertThat(report.hours().counts().unrecorded()).isZero();
        assertThat(report.verdict()).isEqualTo(Verdict.BELOW);
    }

    @Test
    void a_break_in_one_record_does_not_remove_what_another_record_credits() {
        var report =
                only(Weeks.utc(List.of(Weeks.attended("r1", 16, 90).withBreak(30, 30), Weeks.attended("r2", 16, 60))));

        assertThat(report.hours().time().minutes()).isEqualTo(90);
    }

    @Test
    void a_day_of_seconds_that_may_become_a_short_day_leaves_the_daily_minimum_open() {
        var policy = StandardPolicies.standard()
                .under(
                        new PolicyId("clinic"),
                        "a clinic",
                        List.of(PolicyRow.forAll(
                                LevelOfCare.IOP,
                                new DailyTimeLimit(
                                        HourBand.atLeast(TreatmentTime.ofHours(3)), Severity.BLOCK, Severity.BLOCK),
                                LocalDate.of(1900, 1, 1),
                                Citation.of("A test", "days"))));
        AttendanceLine seconds = Weeks.attended("r1", 16, 60);
        Instant in = seconds.arrival().orElseThrow();
        var clinic = Weeks.utc(List.of(
                seconds.recorded(in, in.plusSeconds(30)),
                Weeks.attended("r2", 16, 240).unrecorded()));

        var report = new ComplianceCheck(policy, Population.ADULT)
                .judge(clinic.hours().weeks().get(0));

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().id().value().equals("iop.daily-minimum"))
                .extracting(RuleFinding::state)
                .containsExactly(RuleFinding.State.UNDECIDED);
    }
}
