package org.careweek.core.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.ServiceType.EDUCATION;
import static org.careweek.core.program.ServiceType.GROUP_THERAPY;
import static org.careweek.core.program.ServiceType.INDIVIDUAL_COUNSELING;
import static org.careweek.core.program.ServiceType.MUTUAL_SUPPORT;
import static org.careweek.core.testing.Drafts.CHICAGO;
import static org.careweek.core.testing.Drafts.MONDAY;
import static org.careweek.core.transition.RelapseResponse.MORE_GROUPS;
import static org.careweek.core.transition.RelapseResponse.MORE_INDIVIDUAL;
import static org.careweek.core.transition.RelapseResponse.TEMPORARY_STEP_UP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.plan.RuleOverride;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.rule.RuleId;
import org.careweek.core.testing.Drafts;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.junit.jupiter.api.Test;

class IntensificationTest {

    private static final CountingPolicy COUNTING = CountingPolicy.withoutMealsAndMeetings();
    private static final ProgramWeek WEEK = new ProgramWeek(MONDAY, CHICAGO);
    private static final Intensification ONE_GROUP_MORE = groups(MONDAY, UsualTime.asOrdered(), 90);

    private static TreatmentTime minutes(int minutes) {
        return TreatmentTime.ofMinutes(minutes);
    }

    private static Intensification.Increase more(
            RelapseResponse response, ServiceType service, UsualTime usual, int more) {
        return new Intensification.Increase(response, service, usual, minutes(more));
    }

    private static Intensification groups(LocalDate from, UsualTime usual, int more) {
        return new Intensification(from, List.of(more(MORE_GROUPS, GROUP_THERAPY, usual, more)));
    }

    private static CareOrder order(int minutes, ServiceNeed... needs) {
        return new CareOrder(IOP, new OrderedTime(minutes(minutes)), List.of(needs));
    }

    private static ServiceNeed need(ServiceType service, int least, int most) {
        return new ServiceNeed(service, HourBand.through(minutes(least), minutes(most)));
    }

    private static ServiceNeed atLeast(ServiceType service, int least) {
        return new ServiceNeed(service, HourBand.atLeast(minutes(least)));
    }

    @Test
    void a_week_that_ends_before_the_response_keeps_its_order() {
        CareOrder order = order(600);
        LocalDate sunday = WEEK.lastDate();
        assertThat(groups(sunday.plusDays(1), UsualTime.asOrdered(), 90).orderFor(WEEK, order, COUNTING))
                .isEqualTo(order);
        CareOrder raised = order(690, atLeast(GROUP_THERAPY, 90));
        assertThat(ONE_GROUP_MORE.orderFor(WEEK, order, COUNTING)).isEqualTo(raised);
        assertThat(ONE_GROUP_MORE.orderFor(WEEK.plusWeeks(7), order, COUNTING)).isEqualTo(raised);
    }

    /** Of 90 minutes a week, largest remainder gives four of seven dates 51 and three 39, six 77 and one 13. */
    @Test
    void a_response_in_mid_week_raises_that_week_by_the_share_of_the_dates_that_are_left() {
        CareOrder order = order(600);
        for (var expected : Map.of(1, 77, 3, 51, 4, 39, 6, 13).entrySet()) {
            Intensification answer = groups(MONDAY.plusDays(expected.getKey()), UsualTime.asOrdered(), 90);
            int share = expected.getValue();
            assertThat(answer.orderFor(WEEK, order, COUNTING))
                    .isEqualTo(order(600 + share, atLeast(GROUP_THERAPY, share)));
            assertThat(answer.orderFor(WEEK.plusWeeks(1), order, COUNTING))
                    .isEqualTo(order(690, atLeast(GROUP_THERAPY, 90)));
        }
        assertThat(groups(MONDAY.plusDays(6), UsualTime.asOrdered(), 3).orderFor(WEEK, order, COUNTING))
                .isEqualTo(order);
    }

    /** 26 minutes of 60 are three of seven dates' share: less than a session, and there is room for a whole one. */
    @Test
    void whole_sessions_fit_into_the_need_of_a_week_in_which_the_response_begins() {
        CareOrder order = order(600, need(GROUP_THERAPY, 60, 60));
        assertThat(groups(MONDAY.plusDays(4), UsualTime.asOrdered(), 60).orderFor(WEEK, order, COUNTING))
                .isEqualTo(order(626, need(GROUP_THERAPY, 86, 120)));
    }

    @Test
    void groups_and_individual_counseling_can_both_become_more() {
        Intensification both = new Intensification(
                MONDAY,
                List.of(
                        more(MORE_INDIVIDUAL, INDIVIDUAL_COUNSELING, UsualTime.asOrdered(), 50),
                        more(MORE_GROUPS, GROUP_THERAPY, UsualTime.asOrdered(), 90)));
        CareOrder order = order(600, need(INDIVIDUAL_COUNSELING, 50, 100), atLeast(EDUCATION, 60));
        assertThat(both.orderFor(WEEK, order, COUNTING))
                .isEqualTo(order(
                        740,
                        need(INDIVIDUAL_COUNSELING, 100, 150),
                        atLeast(EDUCATION, 60),
                        atLeast(GROUP_THERAPY, 90)));
        assertThat(both.responses()).containsExactly(MORE_GROUPS, MORE_INDIVIDUAL);
    }

    @Test
    void more_groups_are_more_than_a_usual_week_holds() {
        CareOrder order = order(600, need(GROUP_THERAPY, 100, 600));
        assertThat(groups(MONDAY, new UsualTime(minutes(540)), 60)
                        .orderFor(WEEK, order, COUNTING)
                        .needs())
                .containsExactly(need(GROUP_THERAPY, 600, 660));
        assertThat(groups(MONDAY, new UsualTime(minutes(40)), 60)
                        .orderFor(WEEK, order, COUNTING)
                        .needs())
                .containsExactly(need(GROUP_THERAPY, 160, 660));
        assertThat(groups(MONDAY, new UsualTime(minutes(900)), 60)
                        .orderFor(WEEK, order, COUNTING)
                        .needs())
                .containsExactly(need(GROUP_THERAPY, 660, 660));
    }

    @Test
    void what_is_usual_is_read_from_a_plan_a_minute_counted_once() {
        List<Session> sessions = new ArrayList<>(Drafts.sessions(IOP, 540, CHICAGO, MONDAY));
        sessions.add(Drafts.session("o", IOP, MONDAY.atTime(13, 30), 60, CHICAGO));
        sessions.add(Drafts.session("i", INDIVIDUAL_COUNSELING, IOP, MONDAY.atTime(16, 0), 50, CHICAGO));
        WeeklyPlan plan = Drafts.of(IOP, 620)
                .withSessions(sessions)
                .withOverrides(List.of(new RuleOverride(
                        new RuleId("plan.overlap"), PrivateText.of("one leads over"), PrivateText.of("team-a"))))
                .check(StandardPolicies.standard())
                .fold(PlanOutcome.Accepted::plan, rejected -> {
                    throw new AssertionError(rejected);
                });
        assertThat(UsualTime.in(plan, GROUP_THERAPY)).isEqualTo(new UsualTime(minutes(570)));
        assertThat(UsualTime.in(plan, INDIVIDUAL_COUNSELING)).isEqualTo(new UsualTime(minutes(50)));
        assertThat(UsualTime.in(plan, EDUCATION)).isEqualTo(UsualTime.asOrdered());
    }

    @Test
    void more_of_what_is_no_treatment_raises_the_need_alone() {
        Intensification meetings =
                new Intensification(MONDAY, List.of(more(MORE_GROUPS, MUTUAL_SUPPORT, UsualTime.asOrdered(), 60)));
        assertThat(meetings.orderFor(WEEK, order(600), COUNTING)).isEqualTo(order(600, atLeast(MUTUAL_SUPPORT, 60)));
        assertThat(meetings.orderFor(WEEK, order(600), CountingPolicy.everySession()))
                .isEqualTo(order(660, atLeast(MUTUAL_SUPPORT, 60)));
    }

    @Test
    void the_check_of_the_plan_says_whether_the_level_of_care_has_room_for_it() {
        assertThat(rules(ONE_GROUP_MORE.orderFor(WEEK, order(1110), COUNTING))).doesNotContain("order.outside-band");
        assertThat(rules(ONE_GROUP_MORE.orderFor(WEEK, order(1111), COUNTING))).contains("order.outside-band");
    }

    private static List<String> rules(CareOrder order) {
        PlanDraft draft = Drafts.empty(IOP, 600, CHICAGO, MONDAY);
        return PlanDraft.of(draft.participant(), draft.track(), order, draft.calendar(), draft.week())
                .check(StandardPolicies.standard())
                .fold(
                        accepted -> List.of(),
                        rejected -> rejected.violations().stream()
                                .map(violation -> violation.rule().id().value())
                                .toList());
    }

    @Test
    void what_an_order_forbids_is_no_answer() {
        CareOrder order = order(600, need(GROUP_THERAPY, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE_GROUP_MORE.orderFor(WEEK, order, COUNTING))
                .withMessageContaining("forbids GROUP_THERAPY");
    }

    @Test
    void an_answer_is_more_of_something_at_the_same_level() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Intensification(MONDAY, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> groups(MONDAY, UsualTime.asOrdered(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more(TEMPORARY_STEP_UP, GROUP_THERAPY, UsualTime.asOrdered(), 60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Intensification(
                        MONDAY,
                        List.of(
                                more(MORE_GROUPS, GROUP_THERAPY, UsualTime.asOrdered(), 60),
                                more(MORE_INDIVIDUAL, GROUP_THERAPY, UsualTime.asOrdered(), 60))));
    }

    @Test
    void nothing_of_a_relapse_is_printed() {
        assertThat(ONE_GROUP_MORE + " " + ONE_GROUP_MORE.increases())
                .isEqualTo("Intensification[private] [Increase[private]]");
    }
}
