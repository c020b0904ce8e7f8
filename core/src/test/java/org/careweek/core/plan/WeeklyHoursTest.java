package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.OUTPATIENT;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.testing.Drafts.CHICAGO;
import static org.careweek.core.testing.Drafts.MONDAY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

/** The amounts that were argued about. */
class WeeklyHoursTest {

    private static PlanOutcome check(PlanDraft draft) {
        return draft.check(StandardPolicies.standard());
    }

    private static WeeklyPlan accepted(PlanDraft draft) {
        return check(draft).fold(PlanOutcome.Accepted::plan, rejected -> {
            throw new AssertionError(rejected);
        });
    }

    private static Violation weekly(LevelOfCare level, int minutes) {
        PlanDraft draft = Drafts.empty(level, 1200, CHICAGO, MONDAY)
                .withSessions(Drafts.sessions(level, minutes, CHICAGO, MONDAY));
        return check(draft)
                .fold(
                        accepted -> {
                            throw new AssertionError("accepted");
                        },
                        rejected -> rejected.violations().stream()
                                .filter(Violation::blocks)
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void eight_hours_59_are_no_iop_week_and_the_missing_minute_is_named() {
        Violation found = weekly(IOP, 539);
        assertThat(found.rule().id()).hasToString("iop.weekly-minimum");
        Explanation why = found.explanation();
        assertThat(why.fact("found")).contains("8 h 59 min");
        assertThat(why.fact("at least")).contains("9 h 00 min");
        assertThat(why.fact("missing")).contains("0 h 01 min");
        assertThat(why.fact("week")).contains("2026-11-23 through 2026-11-29 (America/Chicago)");
    }

    @Test
    void nine_and_twenty_hours_are_iop_weeks() {
        assertThat(accepted(Drafts.of(IOP, 540)).plannedTime()).isEqualTo(TreatmentTime.ofHours(9));
        assertThat(accepted(Drafts.of(IOP, 1200)).plannedTime()).isEqualTo(TreatmentTime.ofHours(20));
        assertThat(accepted(Drafts.of(IOP, 1200)).advisories()).isEmpty();
    }

    @Test
    void twenty_hours_01_are_no_iop_week() {
        Violation found = weekly(IOP, 1201);
        assertThat(found.rule().id()).hasToString("iop.weekly-maximum");
        assertThat(found.explanation().fact("found")).contains("20 h 01 min");
        assertThat(found.explanation().fact("limit")).contains("at most 20 h 00 min");
    }

    @Test
    void twenty_and_thirty_hours_are_php_weeks() {
        assertThat(accepted(Drafts.of(PHP, 1200)).plannedTime()).isEqualTo(TreatmentTime.ofHours(20));
        assertThat(accepted(Drafts.of(PHP, 1201)).plannedTime()).isEqualTo(TreatmentTime.ofMinutes(1201));
        assertThat(accepted(Drafts.of(PHP, 1800)).plannedTime()).isEqualTo(TreatmentTime.ofHours(30));
    }

    @Test
    void nineteen_hours_59_and_thirty_hours_01_are_no_php_weeks() {
        assertThat(weekly(PHP, 1199).rule().id()).hasToString("php.weekly-minimum");
        assertThat(weekly(PHP, 1801).rule().id()).hasToString("php.weekly-maximum");
        assertThat(weekly(PHP, 539).explanation().fact("missing")).contains("11 h 01 min");
    }

    private static int plannedMinutes(String zone, LocalDate monday, String start, int minutes) {
        var id = ZoneId.of(zone);
        var sunday = monday.plusDays(6);
        var night = Drafts.session("night", IOP, sunday.atTime(java.time.LocalTime.parse(start)), minutes, id);
        List<org.careweek.core.program.Session> sessions =
                new java.util.ArrayList<>(Drafts.sessions(IOP, 540, id, monday));
        sessions.add(night);
        return accepted(Drafts.empty(IOP, 540, id, monday).withSessions(sessions))
                .plannedTime()
                .minutes();
    }

    @Test
    void a_group_in_the_night_of_a_clock_change_adds_the_time_that_passes() {
        assertThat(plannedMinutes("America/Chicago", LocalDate.of(2026, 10, 26), "00:30", 210))
                .isEqualTo(750);
        assertThat(plannedMinutes("America/Chicago", LocalDate.of(2026, 3, 2), "00:30", 90))
                .isEqualTo(630);
        assertThat(plannedMinutes("Australia/Lord_Howe", LocalDate.of(2026, 3, 30), "00:30", 180))
                .isEqualTo(720);
        assertThat(plannedMinutes("America/Phoenix", LocalDate.of(2026, 10, 26), "00:30", 150))
                .isEqualTo(690);
    }

    @Test
    void the_week_over_new_year_is_planned_as_one() {
        assertThat(accepted(Drafts.of(PHP, 1800, CHICAGO, LocalDate.of(2026, 12, 28)))
                        .plannedTime())
                .isEqualTo(TreatmentTime.ofHours(30));
    }

    @Test
    void standard_outpatient_is_judged_by_sessions_and_never_by_hours() {
        assertThat(accepted(Drafts.of(OUTPATIENT, 60)).advisories()).isEmpty();
        assertThat(accepted(Drafts.of(OUTPATIENT, 600)).advisories()).isEmpty();
        assertThat(accepted(Drafts.of(OUTPATIENT, 700)).advisories())
                .extracting(violation -> violation.rule().id().value())
                .containsExactly("outpatient.weekly-sessions-maximum");
    }
}
