package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Focus;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.Session;
import org.careweek.core.program.Track;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.WeeklyAvailability;
import org.junit.jupiter.api.Test;

/** Why somebody found no place in an IOP, by rule and by what would make one. */
class ReasonsTest {

    private static final LocalDate MONDAY = Drafts.MONDAY;
    private static final ProgramCalendar CALENDAR = ProgramCalendar.of(Drafts.CHICAGO, DayOfWeek.MONDAY);
    private static final Track TRACK = Drafts.track(LevelOfCare.IOP);
    private static final CareOrder NINE_HOURS = Drafts.order(LevelOfCare.IOP, 540);
    private static final HourPolicy STANDARD = StandardPolicies.standard();

    private static Session group(String id, int day, int minutes, int seats) {
        Session session =
                Drafts.session(id, LevelOfCare.IOP, MONDAY.plusDays(day).atTime(9, 0), minutes, Drafts.CHICAGO);
        return Session.of(session.id(), session.service(), session.slot(), session.tracks(), seats);
    }

    private static Participant person(String id) {
        return new Participant(ParticipantId.of(id), Population.ADULT, Set.of(), WeeklyAvailability.always());
    }

    private static WeekSchedule scheduled(HourPolicy policy, List<Session> sessions, WeekRequest... requests) {
        return new WeekScheduler()
                .schedule(
                        new ClinicWeek(policy, CALENDAR, CALENDAR.weekOf(MONDAY), sessions, List.of(requests)),
                        new SearchLimits(1, 10),
                        SearchMonitor.NONE);
    }

    private static List<Reason> reasons(List<Session> sessions, WeekRequest... requests) {
        return scheduled(STANDARD, sessions, requests).unplaced().get(0).reasons();
    }

    private static List<List<String>> rules(List<Reason> reasons) {
        return reasons.stream()
                .map(reason ->
                        reason.rules().stream().map(rule -> rule.id().value()).toList())
                .toList();
    }

    private static List<Session> threeGroups() {
        return List.of(group("mon", 0, 180, 3), group("wed", 2, 180, 3), group("fri", 4, 180, 3));
    }

    /** Two groups have seats enough, and the third would be needed by both. */
    @Test
    void whoever_lacks_a_seat_is_told_in_which_session_and_in_no_other() {
        List<Session> sessions = List.of(
                group("mon", 0, 180, 3), group("wed", 2, 180, 1), group("fri", 4, 180, 3), group("sun", 6, 60, 3));
        List<Reason> found = reasons(
                sessions,
                WeekRequest.of(person("p1"), TRACK, NINE_HOURS),
                WeekRequest.of(person("p2"), TRACK, NINE_HOURS));
        assertThat(rules(found)).contains(List.of("session.full"));
        assertThat(found.get(0).explanation().fact("full sessions")).contains("wed");
    }

    @Test
    void a_track_of_another_level_population_or_focus_is_the_reason_by_itself() {
        CareOrder twentyHours = Drafts.order(LevelOfCare.PHP, 1200);
        List<Session> sessions = List.of(
                group("mon", 0, 300, 3), group("tue", 1, 300, 3), group("wed", 2, 300, 3), group("thu", 3, 300, 3));
        assertThat(rules(reasons(sessions, WeekRequest.of(person("p1"), TRACK, twentyHours))))
                .containsExactly(List.of("track.level"));
        Track adolescents =
                new Track(TRACK.id(), "Teens", LevelOfCare.IOP, EnumSet.of(Population.ADOLESCENT), Set.of());
        assertThat(rules(reasons(threeGroups(), WeekRequest.of(person("p1"), adolescents, NINE_HOURS))))
                .containsExactly(List.of("track.population"));
        Track veterans = new Track(
                TRACK.id(),
                "Veterans",
                LevelOfCare.IOP,
                EnumSet.allOf(Population.class),
                Set.of(new Focus("VETERANS")));
        assertThat(rules(reasons(threeGroups(), WeekRequest.of(person("p1"), veterans, NINE_HOURS))))
                .containsExactly(List.of("track.focus"));
    }

    @Test
    void a_reason_has_the_severity_that_the_policy_gives_its_rule() {
        HourPolicy strict = STANDARD.with(SchedulingRules.SEATS.id(), Severity.WARN);
        List<Session> sessions = List.of(group("mon", 0, 180, 1), group("wed", 2, 180, 1), group("fri", 4, 180, 1));
        Rule full = scheduled(
                        strict,
                        sessions,
                        WeekRequest.of(person("p1"), TRACK, NINE_HOURS),
                        WeekRequest.of(person("p2"), TRACK, NINE_HOURS))
                .unplaced()
                .get(0)
                .reasons()
                .get(0)
                .rules()
                .get(0);
        assertThat(full).isEqualTo(SchedulingRules.SEATS.withSeverity(Severity.WARN));
    }

    /** Who can always come has no window past midnight, so a group over midnight is in nobody's reach. */
    @Test
    void a_session_past_midnight_is_no_place_for_somebody_who_could_come_at_other_times() {
        Session late =
                Drafts.session("late", LevelOfCare.IOP, MONDAY.plusDays(4).atTime(22, 0), 180, Drafts.CHICAGO);
        WeeklyAvailability mornings = WeeklyAvailability.of(Arrays.stream(DayOfWeek.values())
                .map(day -> new AvailabilityWindow(day, LocalTime.of(8, 0), LocalTime.of(13, 0)))
                .toList());
        Participant somebody = new Participant(ParticipantId.of("p1"), Population.ADULT, Set.of(), mornings);
        List<Reason> found = reasons(
                List.of(group("mon", 0, 180, 3), group("wed", 2, 180, 3), late),
                WeekRequest.of(somebody, TRACK, NINE_HOURS));
        assertThat(rules(found)).doesNotContain(List.of("participant.availability"));
    }

    @Test
    void each_obstacle_says_in_its_own_words_what_would_make_a_place() {
        assertThat(Arrays.stream(Obstacle.values()).map(Obstacle::wayOut))
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank());
        assertThat(Obstacle.WEEKLY_MAXIMUM.rule(STANDARD.limits(LevelOfCare.IOP, Population.ADULT, MONDAY)))
                .map(rule -> rule.id().value())
                .contains("iop.weekly-maximum");
    }

    @Test
    void nothing_of_a_person_is_printed() {
        WeekRequest request = WeekRequest.of(person("p1"), TRACK, NINE_HOURS);
        WeekSchedule schedule = scheduled(STANDARD, List.of(), request);
        assertThat(List.of(request, schedule, schedule.unplaced()).toString())
                .isEqualTo(
                        "[WeekRequest[private], WeekSchedule[0 placed, 1 unplaced, score 0 of 0], [Unplaced[private]]]");
        WeekIndex index = new WeekIndex(
                new ClinicWeek(STANDARD, CALENDAR, CALENDAR.weekOf(MONDAY), threeGroups(), List.of(request)));
        assertThat(index.person(0).toString()).isEqualTo("Person[private]");
        assertThat(SchedulingRules.all()).hasSize(5);
    }
}
