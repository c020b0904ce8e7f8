package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.testing.Drafts.CHICAGO;
import static org.careweek.core.testing.Drafts.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.SeriesId;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionSeries;
import org.careweek.core.program.SessionTemplate;
import org.careweek.core.program.Setting;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.junit.jupiter.api.Test;

class SeriesCheckTest {

    private static final TreatmentTime NINETY = TreatmentTime.ofMinutes(90);

    private static SessionSeries series() {
        var template = new SessionTemplate(
                ServiceType.GROUP_THERAPY,
                DayOfWeek.MONDAY,
                LocalTime.of(18, 0),
                NINETY,
                List.of(),
                Set.of(Drafts.trackId(IOP)),
                12,
                Setting.inPerson());
        return SessionSeries.of(new SeriesId("monday"), template, MONDAY, 10);
    }

    private static SeriesCheck check(WeeklyAvailability availability, LocalDate... closures) {
        return new SeriesCheck(
                StandardPolicies.standard(),
                new Participant(ParticipantId.of("p-7"), Population.ADULT, Set.of(), availability),
                Drafts.track(IOP),
                new ProgramCalendar(CHICAGO, DayOfWeek.MONDAY, Set.of(closures)));
    }

    private static List<String> rules(List<Violation> found) {
        return found.stream().map(it -> it.rule().id().value()).toList();
    }

    @Test
    void a_series_without_conflicts_can_be_joined() {
        assertThat(check(WeeklyAvailability.always()).conflicts(series(), List.of()))
                .isEmpty();
    }

    @Test
    void a_conflict_in_week_seven_is_found() {
        Session appointment = Drafts.session("court", IOP, MONDAY.plusWeeks(6).atTime(19, 0), 60, CHICAGO);
        List<Violation> found = check(WeeklyAvailability.always()).conflicts(series(), List.of(appointment));
        assertThat(rules(found)).containsExactly("plan.overlap");
        assertThat(found.get(0).explanation().fact("first")).contains("monday@2027-01-04");
        assertThat(found.get(0).explanation().fact("second")).contains("court");
        Session touching = Drafts.session("court", IOP, MONDAY.plusWeeks(6).atTime(19, 30), 60, CHICAGO);
        assertThat(check(WeeklyAvailability.always()).conflicts(series(), List.of(touching)))
                .isEmpty();
    }

    @Test
    void a_closed_date_of_a_series_is_a_conflict_and_not_dropped() {
        List<Violation> found =
                check(WeeklyAvailability.always(), MONDAY.plusWeeks(5)).conflicts(series(), List.of());
        assertThat(rules(found)).containsExactly("site.closed");
        assertThat(found.get(0).explanation().fact("date")).contains("2026-12-28");
    }

    @Test
    void an_occurrence_moved_out_of_someones_hours_is_found_and_a_cancelled_one_is_none() {
        var evenings = WeeklyAvailability.of(
                List.of(new AvailabilityWindow(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(20, 0))));
        LocalDate third = MONDAY.plusWeeks(2);
        assertThat(check(evenings).conflicts(series(), List.of())).isEmpty();
        var moved = series().move(third, third.atTime(12, 0), NINETY);
        assertThat(rules(check(evenings).conflicts(moved, List.of()))).containsExactly("participant.availability");
        assertThat(check(evenings).conflicts(moved.cancel(third), List.of())).isEmpty();
    }

    @Test
    void an_occurrence_moved_onto_another_one_of_its_series_is_a_conflict() {
        LocalDate third = MONDAY.plusWeeks(2);
        LocalDate fourth = MONDAY.plusWeeks(3);
        var moved = series().move(third, fourth.atTime(17, 0), NINETY);
        assertThat(rules(check(WeeklyAvailability.always()).conflicts(moved, List.of())))
                .containsExactly("plan.overlap");
        var joinedAlready = moved.sessions(ProgramCalendar.of(CHICAGO, DayOfWeek.MONDAY));
        assertThat(rules(check(WeeklyAvailability.always()).conflicts(moved, joinedAlready)))
                .containsExactly("plan.overlap");
    }

    @Test
    void conflicts_come_by_the_date_of_the_occurrence_and_then_by_rule() {
        Session late = Drafts.session("late", IOP, MONDAY.plusWeeks(4).atTime(18, 0), 60, CHICAGO);
        Session early = Drafts.session("early", IOP, MONDAY.plusWeeks(1).atTime(18, 0), 60, CHICAGO);
        List<Violation> found =
                check(WeeklyAvailability.of(List.of()), MONDAY.plusWeeks(2)).conflicts(series(), List.of(late, early));
        assertThat(rules(found))
                .containsExactly(
                        "participant.availability",
                        "participant.availability",
                        "plan.overlap",
                        "site.closed",
                        "participant.availability",
                        "participant.availability",
                        "plan.overlap",
                        "participant.availability",
                        "participant.availability",
                        "participant.availability",
                        "participant.availability",
                        "participant.availability");
    }
}
