package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.testing.Drafts.CHICAGO;
import static org.careweek.core.testing.Drafts.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.RuleId;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.junit.jupiter.api.Test;

class PlanChangeTest {

    private static final HourPolicy STANDARD = StandardPolicies.standard();
    private static final SessionId FIRST = new SessionId("s0");

    private static WeeklyPlan plan(PlanDraft draft) {
        return draft.check(STANDARD).fold(PlanOutcome.Accepted::plan, rejected -> {
            throw new AssertionError(rejected);
        });
    }

    /** Groups of five hours on Monday and Tuesday, the rest on Wednesday. */
    private static WeeklyPlan planOf(int minutes) {
        return plan(Drafts.of(IOP, minutes));
    }

    private static Session group(String id, int day, String start, int minutes) {
        return Drafts.session(id, IOP, MONDAY.plusDays(day).atTime(LocalTime.parse(start)), minutes, CHICAGO);
    }

    private static OpenSession open(String id, int day, String start, int minutes) {
        return new OpenSession(group(id, day, start, minutes), 1);
    }

    private static ChangeEffect.Affected affected(ChangeEffect effect) {
        return effect.fold(
                untouched -> {
                    throw new AssertionError("untouched");
                },
                it -> it);
    }

    private static ChangeEffect.Affected effect(PlanChange change, WeeklyPlan plan, OpenSession... open) {
        return affected(change.applyTo(List.of(plan), STANDARD, List.of(open)).get(0));
    }

    private static List<String> added(MakeUp makeUp) {
        return makeUp.fold(
                notNeeded -> List.of("not needed"),
                proposed -> ids(proposed.added()),
                impossible -> List.of("impossible"),
                undecided -> List.of("undecided"));
    }

    private static List<String> ids(List<Session> sessions) {
        return sessions.stream().map(session -> session.id().value()).toList();
    }

    private static List<String> broken(PlanOutcome outcome) {
        List<Violation> found = outcome.fold(it -> it.plan().advisories(), PlanOutcome.Rejected::violations);
        return found.stream().map(it -> it.rule().id().value()).toList();
    }

    @Test
    void one_cancelled_group_gives_each_plan_an_outcome_of_its_own() {
        WeeklyPlan enough = planOf(1000);
        WeeklyPlan lacking = planOf(600);
        WeeklyPlan other = plan(Drafts.empty(IOP, 540, CHICAGO, MONDAY)
                .withSessions(List.of(group("x", 0, "08:00", 270), group("y", 1, "08:00", 270))));

        List<ChangeEffect> effects =
                PlanChange.cancel(FIRST).applyTo(List.of(enough, other, lacking), STANDARD, List.of());

        assertThat(effects).extracting(ChangeEffect::before).containsExactly(enough, other, lacking);
        assertThat(effects.get(1)).isEqualTo(new ChangeEffect.Untouched(other));
        assertThat(broken(affected(effects.get(0)).outcome())).containsExactly("order.differs");
        assertThat(added(affected(effects.get(0)).makeUp())).containsExactly("not needed");
        assertThat(broken(affected(effects.get(2)).outcome())).containsExactly("iop.weekly-minimum", "order.differs");
        assertThat(added(affected(effects.get(2)).makeUp())).containsExactly("impossible");
    }

    @Test
    void a_make_up_has_the_fewest_sessions_then_the_fewest_minutes_off_the_order_then_is_the_earliest() {
        var longer = open("longer", 4, "09:00", 330);
        var exact = open("exact", 4, "15:00", 300);
        var earlier = open("earlier", 3, "09:00", 300);
        var half = open("half", 3, "16:00", 150);
        var otherHalf = open("otherHalf", 4, "21:00", 150);
        var change = PlanChange.cancel(FIRST);

        assertThat(added(effect(change, planOf(600), half, otherHalf, longer).makeUp()))
                .containsExactly("longer");
        assertThat(added(effect(change, planOf(600), half, longer, exact).makeUp()))
                .containsExactly("exact");
        assertThat(added(effect(change, planOf(600), exact, earlier).makeUp())).containsExactly("earlier");
        assertThat(added(effect(change, planOf(600), otherHalf, half).makeUp())).containsExactly("half", "otherHalf");
    }

    @Test
    void a_session_moved_to_a_time_that_suits_nobody_is_left_out_and_made_up_for() {
        var mornings = WeeklyAvailability.of(Stream.of(DayOfWeek.values())
                .map(day -> new AvailabilityWindow(day, LocalTime.of(8, 0), LocalTime.of(15, 0)))
                .toList());
        PlanDraft draft = Drafts.of(IOP, 600);
        WeeklyPlan plan = plan(new PlanDraft(
                new Participant(ParticipantId.of("p-7"), Population.ADULT, Set.of(), mornings),
                draft.track(),
                draft.order(),
                draft.authorized(),
                draft.calendar(),
                draft.week(),
                draft.sessions(),
                List.of()));
        var toEvening = PlanChange.move(
                draft.sessions().get(0), TimeSlot.of(MONDAY.atTime(18, 0), TreatmentTime.ofHours(5), CHICAGO));
        var evening = open("evening", 2, "18:00", 300);
        var morning = open("morning", 3, "09:00", 300);

        var effect = effect(toEvening, plan, evening, morning);

        assertThat(broken(effect.outcome())).containsExactly("participant.availability");
        assertThat(added(effect.makeUp())).containsExactly("morning");
    }

    @Test
    void a_week_that_is_long_enough_without_a_session_nobody_can_attend_needs_no_other() {
        Session moved = group("s1", 0, "10:00", 300);
        var effect = effect(new PlanChange.Changed(moved), planOf(900));

        assertThat(broken(effect.outcome())).contains("plan.overlap");
        assertThat(added(effect.makeUp())).isEmpty();
        MakeUp.Proposed proposed = (MakeUp.Proposed) effect.makeUp();
        assertThat(ids(proposed.plan().sessions())).containsExactly("s0", "s2");
    }

    @Test
    void a_shortened_group_ends_earlier_and_keeps_its_start() {
        Session session = Drafts.of(IOP, 540).sessions().get(0);
        var effect = effect(PlanChange.shorten(session, TreatmentTime.ofMinutes(299)), planOf(540));

        assertThat(broken(effect.outcome())).containsExactly("iop.weekly-minimum", "order.differs");
        assertThat(effect(PlanChange.shorten(session, TreatmentTime.ofMinutes(299)), planOf(541))
                        .outcome())
                .isInstanceOf(PlanOutcome.Accepted.class);
        assertThatThrownBy(() -> PlanChange.shorten(session, TreatmentTime.ofHours(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 h 00 min");
    }

    @Test
    void the_last_seat_is_proposed_to_the_first_plan_only() {
        var one = open("only", 3, "09:00", 300);
        List<ChangeEffect> effects =
                PlanChange.cancel(FIRST).applyTo(List.of(planOf(600), planOf(601)), STANDARD, List.of(one));

        assertThat(effects)
                .extracting(it -> added(affected(it).makeUp()))
                .containsExactly(List.of("only"), List.of("impossible"));
    }

    @Test
    void a_full_session_and_the_changed_session_itself_make_up_for_nothing() {
        var full = new OpenSession(group("full", 3, "09:00", 300), 0);
        var itself = open("s0", 4, "09:00", 300);
        assertThat(added(effect(PlanChange.cancel(FIRST), planOf(600), full, itself)
                        .makeUp()))
                .containsExactly("impossible");
        assertThatThrownBy(() -> new OpenSession(group("a", 3, "09:00", 300), 13))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> effect(PlanChange.cancel(FIRST), planOf(600), itself, itself))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_clinic_that_holds_plans_to_their_order_gets_make_ups_up_to_it() {
        HourPolicy strict = STANDARD.with(new RuleId("order.differs"), Severity.BLOCK);
        var rest = open("rest", 4, "09:00", 300);
        var effect = affected(PlanChange.cancel(FIRST)
                .applyTo(List.of(planOf(1000)), strict, List.of(rest))
                .get(0));
        assertThat(added(effect.makeUp())).containsExactly("rest");
    }

    @Test
    void a_group_across_the_autumn_clock_change_is_made_up_by_the_time_that_passes() {
        LocalDate monday = LocalDate.of(2026, 10, 26);
        WeeklyPlan plan = plan(Drafts.of(IOP, 600, CHICAGO, monday));
        var begin = LocalDate.of(2026, 11, 1).atTime(0, 30);
        ZoneId zone = CHICAGO;
        var threeByTheClock = new TimeSlot(
                begin.atZone(zone), begin.toLocalDate().atTime(4, 0).atZone(zone));
        var night = new OpenSession(group("night", 0, "09:00", 60).at(threeByTheClock), 1);
        assertThat(threeByTheClock.length()).isEqualTo(TreatmentTime.ofMinutes(270));

        assertThat(added(effect(PlanChange.cancel(FIRST), plan, night).makeUp()))
                .containsExactly("night");
    }

    /** Of 42 groups three are enough, in 11,480 ways, and none of them is the order to the minute. */
    @Test
    void a_make_up_that_was_found_is_proposed_although_there_were_too_many_to_look_at_all() {
        List<OpenSession> many = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            for (String start : List.of("15:00", "16:30", "18:00", "19:30", "21:00", "22:30")) {
                many.add(open("t" + day + "-" + start.replace(":", "_"), day, start, 80));
            }
        }
        var makeUp = effect(PlanChange.cancel(FIRST), planOf(601), many.toArray(OpenSession[]::new))
                .makeUp();
        assertThat(added(makeUp)).containsExactly("t0-15_00", "t0-16_30", "t0-18_00");
        assertThat(((MakeUp.Proposed) makeUp).proven()).isFalse();
        assertThat(makeUp.toString()).isEqualTo("Proposed[private]");
    }

    /** One long group keeps up the hope that a few sessions are enough, where it takes that one and seven short ones. */
    @Test
    void a_search_that_would_take_too_long_and_found_nothing_says_so() {
        List<OpenSession> slivers = new ArrayList<>(List.of(open("long", 0, "13:00", 100)));
        for (int day = 0; day < 7; day++) {
            for (int hour = 15; hour < 23; hour++) {
                slivers.add(open("t" + day + "-" + hour, day, hour + ":00", 20));
            }
        }
        var makeUp = effect(PlanChange.cancel(FIRST), planOf(601), slivers.toArray(OpenSession[]::new))
                .makeUp();
        assertThat(added(makeUp)).containsExactly("undecided");
    }
}
