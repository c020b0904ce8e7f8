package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.WeeklyAvailability;
import org.junit.jupiter.api.Test;

/** Assignments that break one rule each, and what is said of it. */
class ScheduleCheckTest {

    private static final ProgramCalendar CALENDAR = ProgramCalendar.of(Drafts.CHICAGO, DayOfWeek.MONDAY);
    private static final ParticipantId ANN = ParticipantId.of("a");
    private static final ParticipantId BEN = ParticipantId.of("b");
    private static final List<SessionId> NINE_HOURS = ids("mon", "wed", "fri");

    private static List<SessionId> ids(String... values) {
        return List.of(values).stream().map(SessionId::new).toList();
    }

    private static Session group(String id, int day, int seats) {
        Session session =
                Drafts.session(id, LevelOfCare.IOP, Drafts.MONDAY.plusDays(day).atTime(9, 0), 180, Drafts.CHICAGO);
        return Session.of(session.id(), session.service(), session.slot(), session.tracks(), seats);
    }

    private static WeekRequest request(
            ParticipantId who, Set<SessionId> must, Set<SessionId> mustNot, Set<ParticipantId> apart) {
        return new WeekRequest(
                new Participant(who, Population.ADULT, Set.of(), WeeklyAvailability.always()),
                Drafts.track(LevelOfCare.IOP),
                Drafts.order(LevelOfCare.IOP, 540),
                AuthorizedCap.unlimited(),
                Set.of(new SessionId("mon")),
                must,
                mustNot,
                apart);
    }

    private static ScheduleCheck check(int seats, Set<String> must, Set<String> mustNot, Set<ParticipantId> apart) {
        WeekRequest ann = request(
                ANN,
                Set.copyOf(ids(must.toArray(String[]::new))),
                Set.copyOf(ids(mustNot.toArray(String[]::new))),
                apart);
        return new ScheduleCheck(new ClinicWeek(
                StandardPolicies.standard(),
                CALENDAR,
                CALENDAR.weekOf(Drafts.MONDAY),
                List.of(group("mon", 0, 9), group("wed", 2, seats), group("fri", 4, 9), group("sat", 5, 9)),
                List.of(ann, request(BEN, Set.of(), Set.of(), Set.of()))));
    }

    private static List<String> said(ScheduleOutcome outcome) {
        return outcome.fold(
                feasible -> List.of(feasible.toString()),
                infeasible -> infeasible.violations().stream()
                        .map(ScheduleCheckTest::inWords)
                        .toList());
    }

    private static String inWords(Violation violation) {
        return violation.rule().id()
                + violation.explanation().fact("session").map(" "::concat).orElse("");
    }

    @Test
    void a_schedule_is_worth_its_places_and_its_wishes_and_prints_nobody() {
        ScheduleCheck nothingSpecial = check(9, Set.of(), Set.of(), Set.of());
        assertThat(said(nothingSpecial.check(Map.of(ANN, NINE_HOURS))))
                .containsExactly("Feasible[1 placed, score 100001]");
        assertThat(said(nothingSpecial.check(Map.of()))).containsExactly("Feasible[0 placed, score 0]");
        assertThat(said(nothingSpecial.check(Map.of(ANN, ids("wed", "fri", "sat"), BEN, NINE_HOURS))))
                .containsExactly("Feasible[2 placed, score 200001]");
    }

    @Test
    void what_must_or_must_not_be_attended_is_told_session_by_session_beside_the_rest_by_rule() {
        ScheduleCheck particular = check(9, Set.of("sat", "wed"), Set.of("fri"), Set.of());
        assertThat(said(particular.check(Map.of(ANN, ids("wed", "fri", "mon"), BEN, NINE_HOURS))))
                .containsExactly("participant.must-attend sat", "participant.must-not-attend fri");
        assertThat(said(particular.check(Map.of(ANN, ids("wed", "fri")))))
                .containsExactly(
                        "iop.weekly-minimum", "participant.must-attend sat", "participant.must-not-attend fri");
        assertThat(said(particular.check(Map.of(BEN, NINE_HOURS))))
                .hasSize(1)
                .allMatch(it -> it.startsWith("Feasible"));
    }

    @Test
    void more_people_than_seats_and_people_who_must_stay_apart_are_told_session_by_session() {
        Map<ParticipantId, List<SessionId>> together = Map.of(ANN, NINE_HOURS, BEN, NINE_HOURS);
        assertThat(said(check(1, Set.of(), Set.of(), Set.of()).check(together))).containsExactly("session.full wed");
        assertThat(said(check(1, Set.of(), Set.of(), Set.of(BEN)).check(together)))
                .containsExactly(
                        "participant.apart mon", "session.full wed", "participant.apart wed", "participant.apart fri");
        assertThat(said(check(9, Set.of(), Set.of(), Set.of(BEN)).check(Map.of(ANN, ids("mon", "wed", "fri")))))
                .hasSize(1)
                .allMatch(it -> it.startsWith("Feasible"));
    }
}
