package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.testing.Drafts.CHICAGO;
import static org.careweek.core.testing.Drafts.MONDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Break;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Setting;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

/** A plan and what a payer authorized for its week, in days and in visits. */
class PlanWithinAuthorizationTest {

    private static final HourPolicy MEALS_ARE_NO_TREATMENT = HourPolicy.of(
            new PolicyId("meals"),
            "meals are no treatment",
            CountingPolicy.withoutMealsAndMeetings(),
            StandardPolicies.standard().rows());

    private static Session group(String id, int day, String start, int minutes) {
        return Drafts.session(id, IOP, MONDAY.plusDays(day).atTime(LocalTime.parse(start)), minutes, CHICAGO);
    }

    private static List<Session> threeDays(Session... more) {
        List<Session> sessions = new ArrayList<>(
                List.of(group("mon", 0, "09:00", 180), group("wed", 2, "09:00", 180), group("fri", 4, "09:00", 180)));
        sessions.addAll(List.of(more));
        return sessions;
    }

    /** What is too much, as the planned and the authorized amount. */
    private static List<String> tooMuch(AuthorizedCap cap, List<Session> sessions) {
        return tooMuch(cap, MONDAY, sessions);
    }

    private static List<String> tooMuch(AuthorizedCap cap, LocalDate monday, List<Session> sessions) {
        List<Violation> found = Drafts.empty(IOP, 540, CHICAGO, monday)
                .withSessions(sessions)
                .withAuthorized(cap)
                .check(MEALS_ARE_NO_TREATMENT)
                .fold(it -> it.plan().advisories(), PlanOutcome.Rejected::violations);
        return found.stream()
                .filter(it -> it.rule().id().equals(PlanRules.WITHIN_AUTHORIZATION.id()))
                .map(it -> it.explanation().fact("planned").orElseThrow() + " of "
                        + it.explanation().fact("authorized").orElseThrow())
                .toList();
    }

    @Test
    void as_many_days_as_were_authorized_can_be_planned_and_no_more() {
        assertThat(tooMuch(AuthorizedCap.atMostDays(3), threeDays())).isEmpty();
        assertThat(tooMuch(AuthorizedCap.atMostDays(2), threeDays())).containsExactly("3 days of at most 2 days");
    }

    @Test
    void as_many_visits_as_were_authorized_can_be_planned_and_no_more() {
        assertThat(tooMuch(AuthorizedCap.atMostVisits(3), threeDays())).isEmpty();
        assertThat(tooMuch(AuthorizedCap.atMostVisits(2), threeDays())).containsExactly("3 visits of at most 2 visits");
    }

    @Test
    void two_sessions_on_one_date_are_one_day_and_two_visits() {
        List<Session> four = threeDays(group("fri later", 4, "13:00", 60));
        assertThat(tooMuch(AuthorizedCap.atMostDays(3), four)).isEmpty();
        assertThat(tooMuch(AuthorizedCap.atMostVisits(4), four)).isEmpty();
        assertThat(tooMuch(AuthorizedCap.atMostVisits(3), four)).containsExactly("4 visits of at most 3 visits");
    }

    @Test
    void a_session_that_is_planned_twice_is_one_visit() {
        List<Session> four = threeDays(group("twice", 3, "13:00", 60), group("twice", 4, "13:00", 60));
        assertThat(tooMuch(AuthorizedCap.atMostVisits(4), four)).isEmpty();
        assertThat(tooMuch(AuthorizedCap.atMostVisits(3), four)).containsExactly("4 visits of at most 3 visits");
    }

    @Test
    void a_session_that_is_no_treatment_uses_neither_a_day_nor_a_visit() {
        var lunch = Drafts.session(
                "lunch", ServiceType.MEAL, IOP, MONDAY.plusDays(1).atTime(12, 0), 60, CHICAGO);
        var slot = TimeSlot.of(MONDAY.plusDays(3).atTime(12, 0), TreatmentTime.ofMinutes(30), CHICAGO);
        var pause = new Session(
                new SessionId("pause"),
                ServiceType.GROUP_THERAPY,
                slot,
                List.of(new Break(TreatmentTime.ZERO, TreatmentTime.ofMinutes(30))),
                Set.of(Drafts.trackId(IOP)),
                12,
                Setting.inPerson());
        AuthorizedCap three = AuthorizedCap.atMostDays(3).and(AuthorizedUnits.of(3, UnitKind.VISITS));
        assertThat(tooMuch(three, threeDays(lunch, pause))).isEmpty();
    }

    /** From half past eleven on Saturday to three on Sunday, when the clocks go back at two: four and a half hours. */
    @Test
    void a_night_in_which_the_clocks_change_is_a_day_and_a_visit_of_the_evening_it_begins_on() {
        LocalDate monday = LocalDate.of(2026, 10, 26);
        var night = Drafts.session("night", IOP, monday.plusDays(5).atTime(23, 30), 270, CHICAGO);
        var saturday = Drafts.session("saturday", IOP, monday.plusDays(5).atTime(9, 0), 180, CHICAGO);
        var sunday = Drafts.session("sunday", IOP, monday.plusDays(6).atTime(9, 0), 90, CHICAGO);
        assertThat(night.slot().end().toLocalTime()).isEqualTo(LocalTime.of(3, 0));
        assertThat(tooMuch(AuthorizedCap.atMostDays(1), monday, List.of(night, saturday)))
                .isEmpty();
        assertThat(tooMuch(AuthorizedCap.atMostVisits(1), monday, List.of(night)))
                .isEmpty();
        assertThat(tooMuch(AuthorizedCap.atMostDays(1), monday, List.of(night, sunday)))
                .containsExactly("2 days of at most 1 day");
    }

    @Test
    void whatever_is_too_much_is_said_of_days_hours_and_visits_at_once() {
        AuthorizedCap nothing = new AuthorizedCap(List.of(
                AuthorizedUnits.none(UnitKind.VISITS),
                AuthorizedUnits.none(UnitKind.HOURS),
                AuthorizedUnits.none(UnitKind.DAYS)));
        assertThat(tooMuch(nothing, threeDays()))
                .containsExactly(
                        "3 days of at most 0 days", "9 h 00 min of at most 0 h 00 min", "3 visits of at most 0 visits");
    }

    @Test
    void nobody_can_claim_that_what_is_authorized_is_too_much() {
        var three = AuthorizedUnits.of(3, UnitKind.DAYS);
        var four = AuthorizedUnits.of(4, UnitKind.DAYS);
        assertThat(new PlanExceedsAuthorization(PlanRules.WITHIN_AUTHORIZATION, four, three).explanation())
                .hasToString("The plan holds more days than the payer authorized for a week."
                        + " (planned: 4 days; authorized: at most 3 days)");
        for (AuthorizedUnits authorized : List.of(four, AuthorizedUnits.of(1, UnitKind.VISITS))) {
            assertThatThrownBy(() -> new PlanExceedsAuthorization(PlanRules.WITHIN_AUTHORIZATION, four, authorized))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
