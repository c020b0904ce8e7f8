package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careweek.core.plan.PlanChange;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.WeeklySessionsLimit;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Severity;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

/** A week that contradicts itself cannot be built, and nobody is named in the refusal. */
class ClinicWeekTest {

    private static final ClinicWeek WEEK = Weeks.of(TinyClinic.crowded(3, 3, 4));
    private static final WeekRequest REQUEST = WEEK.requests().get(0);

    private static void assertRefused(List<Session> sessions, List<WeekRequest> requests, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClinicWeek(WEEK.policy(), WEEK.calendar(), WEEK.week(), sessions, requests))
                .withMessageContaining(why)
                .withMessageNotContaining("p0");
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private static Session at(TimeSlot slot) {
        Session like = WEEK.sessions().get(0);
        return Session.of(new SessionId("more"), like.service(), slot, like.tracks(), 3);
    }

    private static WeekRequest asking(Set<SessionId> must, Set<ParticipantId> apart, int minutes) {
        CareOrder order =
                new CareOrder(REQUEST.order().level(), new OrderedTime(TreatmentTime.ofMinutes(minutes)), List.of());
        return new WeekRequest(
                REQUEST.participant(), REQUEST.track(), order, REQUEST.authorized(), Set.of(), must, Set.of(), apart);
    }

    @Test
    void sessions_have_ids_of_their_own_and_lie_in_the_week_and_its_zone() {
        Session first = WEEK.sessions().get(0);
        assertRefused(with(WEEK.sessions(), first), WEEK.requests(), "an id of its own");
        TimeSlot slot = first.slot();
        assertRefused(
                with(
                        WEEK.sessions(),
                        at(TimeSlot.of(
                                slot.start().toLocalDateTime(), slot.length(), ZoneId.of("America/Los_Angeles")))),
                WEEK.requests(),
                "calendar's zone");
        assertRefused(
                with(
                        WEEK.sessions(),
                        at(TimeSlot.of(slot.start().toLocalDateTime().plusWeeks(1), slot.length(), slot.zone()))),
                WEEK.requests(),
                "lie in the week");
    }

    @Test
    void participants_are_requested_once_and_ask_for_what_is_there() {
        assertRefused(WEEK.sessions(), with(WEEK.requests(), REQUEST), "requested once");
        assertRefused(
                WEEK.sessions(),
                List.of(asking(Set.of(new SessionId("nowhere")), Set.of(), 120)),
                "a session or a participant that is not there");
        assertRefused(
                WEEK.sessions(),
                List.of(asking(Set.of(), Set.of(ParticipantId.of("nobody")), 120)),
                "a session or a participant that is not there");
    }

    @Test
    void an_order_lies_in_the_hours_of_its_level() {
        int least = WEEK.policy()
                .limits(
                        REQUEST.track().level(),
                        REQUEST.participant().population(),
                        WEEK.week().firstDate())
                .weeklyTime()
                .orElseThrow()
                .least()
                .minutes();
        assertRefused(
                WEEK.sessions(),
                List.of(asking(Set.of(), Set.of(), least - 1)),
                "its order within the hours of the level");
        assertThat(new ClinicWeek(
                                WEEK.policy(),
                                WEEK.calendar(),
                                WEEK.week(),
                                WEEK.sessions(),
                                List.of(asking(Set.of(), Set.of(), least)))
                        .requests())
                .hasSize(1);
    }

    /** The search keeps limits of hours and of days. */
    @Test
    void a_level_whose_sessions_are_limited_as_well_is_not_scheduled() {
        PolicyRow sessions = PolicyRow.forAll(
                REQUEST.track().level(),
                new WeeklySessionsLimit(1, 5, Severity.WARN, Severity.WARN),
                LocalDate.of(2000, 1, 1),
                Citation.of("Invented charter", "1"));
        HourPolicy counted = WEEK.policy().under(new PolicyId("counted"), "modelled on nothing", List.of(sessions));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ClinicWeek(counted, WEEK.calendar(), WEEK.week(), WEEK.sessions(), WEEK.requests()))
                .withMessage("a request must be for a level whose hours are counted, and not also its sessions");
        assertThat(new ClinicWeek(counted, WEEK.calendar(), WEEK.week(), WEEK.sessions(), List.of()).requests())
                .isEmpty();
    }

    @Test
    void who_must_attend_a_session_that_is_cancelled_need_not_any_more() {
        Session first = WEEK.sessions().get(0);
        WeekRequest asking = asking(Set.of(first.id()), Set.of(), 120);
        ClinicWeek week = new ClinicWeek(WEEK.policy(), WEEK.calendar(), WEEK.week(), WEEK.sessions(), List.of(asking));
        ClinicWeek after = week.after(PlanChange.cancel(first.id()));
        assertThat(after.sessions())
                .containsExactlyElementsOf(
                        WEEK.sessions().subList(1, WEEK.sessions().size()));
        assertThat(after.requests().get(0).mustAttend()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after.after(PlanChange.cancel(first.id())))
                .withMessage("a change must be of a session of the week");
    }

    @Test
    void a_session_that_is_moved_is_the_one_that_was_asked_for() {
        Session first = WEEK.sessions().get(0);
        WeekRequest asking = asking(Set.of(first.id()), Set.of(), 120);
        ClinicWeek week = new ClinicWeek(WEEK.policy(), WEEK.calendar(), WEEK.week(), WEEK.sessions(), List.of(asking));
        TimeSlot later = TimeSlot.of(
                first.slot().start().toLocalDateTime().plusDays(1),
                first.slot().length(),
                first.slot().zone());
        ClinicWeek after = week.after(PlanChange.move(first, later));
        assertThat(after.requests()).isEqualTo(week.requests());
        assertThat(after.sessions())
                .hasSameSizeAs(week.sessions())
                .contains(first.at(later))
                .doesNotContain(first);
    }

    @Test
    void one_more_session_has_an_id_of_its_own() {
        Session first = WEEK.sessions().get(0);
        assertThat(WEEK.with(at(first.slot())).sessions())
                .hasSize(WEEK.sessions().size() + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEEK.with(first))
                .withMessageContaining("an id of its own");
    }
}
