package org.careweek.core.transition.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.testing.Drafts.CHICAGO;
import static org.careweek.core.testing.Drafts.MONDAY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PartialWeeks;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.careweek.core.testing.Drafts;
import org.careweek.core.testing.Policies;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/** A plan of a week in which somebody steps down from PHP to IOP on the Thursday. */
class PartDraftTest {

    private static final HourPolicy POLICY = StandardPolicies.standard();
    private static final ProgramWeek WEEK = new ProgramWeek(MONDAY, CHICAGO);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LevelHistory LEVELS =
            LevelHistory.from(MONDAY.minusDays(20), PHP).then(THURSDAY, IOP);
    private static final List<PartTarget> TARGETS =
            PartTarget.of(WEEK, LEVELS, Map.of(PHP, ordered(1_500), IOP, ordered(720)));
    private static final PartTarget IN_PHP = TARGETS.get(0);
    private static final PartTarget IN_IOP = TARGETS.get(1);

    private static OrderedTime ordered(int minutes) {
        return new OrderedTime(TreatmentTime.ofMinutes(minutes));
    }

    private static Session group(String id, LocalDate date, int minutes) {
        return Drafts.session(id, IOP, date.atTime(9, 0), minutes, CHICAGO);
    }

    private static PartDraft iop(Session... sessions) {
        PlanDraft draft = Drafts.empty(IOP, 720, CHICAGO, MONDAY).withSessions(List.of(sessions));
        return new PartDraft(IN_IOP, draft);
    }

    private static List<String> ids(PartDraft draft, HourPolicy policy) {
        return draft.check(policy).stream()
                .map(violation -> violation.rule().id().value())
                .toList();
    }

    @Example
    void a_part_that_holds_its_share_has_nothing_wrong_although_a_week_of_it_would_be_too_short() {
        PartDraft draft = iop(group("a", THURSDAY, 200), group("b", THURSDAY.plusDays(1), 211));
        assertThat(draft.planned(POLICY)).isEqualTo(TreatmentTime.ofMinutes(411));
        assertThat(draft.check(POLICY)).isEmpty();
        assertThat(draft.prorated(POLICY)).contains(BandPosition.WITHIN);
        assertThat(draft.draft().check(POLICY)).isInstanceOf(PlanOutcome.Rejected.class);
    }

    @Example
    void a_part_that_misses_its_share_by_a_minute_says_so_and_it_stands_in_nobodys_way() {
        PartDraft draft = iop(group("a", THURSDAY, 200), group("b", THURSDAY.plusDays(1), 210));
        Violation found = draft.check(POLICY).get(0);
        assertThat(ids(draft, POLICY)).containsExactly("order.differs");
        assertThat(found.blocks()).isFalse();
        assertThat(found.explanation().fact("planned")).contains("6 h 50 min");
        assertThat(found.explanation().fact("share")).contains("6 h 51 min");
        assertThat(found.explanation().fact("part from")).contains(THURSDAY.toString());
        assertThat(found.explanation().fact("days")).contains("4");
    }

    @Example
    void a_session_of_the_other_part_is_no_session_of_this_one_and_counts_nothing_in_it() {
        PartDraft draft = iop(group("a", THURSDAY, 411), group("b", THURSDAY.minusDays(1), 60));
        assertThat(draft.planned(POLICY)).isEqualTo(TreatmentTime.ofMinutes(411));
        assertThat(ids(draft, POLICY)).containsExactly("plan.outside-week");
        assertThat(draft.check(POLICY).get(0).explanation().fact("session")).contains("b");
        assertThat(draft.check(POLICY).get(0).blocks()).isTrue();
    }

    @Example
    void a_group_over_the_midnight_of_the_change_lies_in_neither_part() {
        Session late = Drafts.session("a", IOP, THURSDAY.atStartOfDay().minusMinutes(60), 120, CHICAGO);
        PartDraft draft = iop(late);
        assertThat(draft.planned(POLICY)).isEqualTo(TreatmentTime.ofMinutes(60));
        assertThat(ids(draft, POLICY)).containsSubsequence("order.differs", "plan.outside-week");
    }

    @Example
    void a_session_outside_the_week_is_said_once() {
        assertThat(ids(iop(group("a", THURSDAY, 411), group("b", MONDAY.plusDays(9), 60)), POLICY))
                .containsExactly("plan.outside-week");
    }

    @Example
    void what_is_asked_of_sessions_and_dates_is_asked_in_a_part_too_and_what_is_asked_of_weeks_is_not() {
        PartDraft draft = iop(group("a", THURSDAY, 411), group("b", THURSDAY, 30));
        assertThat(ids(draft, Policies.clinic())).containsExactly("iop.daily-maximum", "plan.overlap");
        assertThat(draft.planned(POLICY)).isEqualTo(TreatmentTime.ofMinutes(411));
    }

    @Example
    void a_date_of_a_part_holds_its_daily_most_and_a_minute_more_is_too_much() {
        assertThat(ids(iop(group("a", THURSDAY, 300), group("b", THURSDAY.plusDays(1), 111)), Policies.clinic()))
                .isEmpty();
        assertThat(ids(iop(group("a", THURSDAY, 301), group("b", THURSDAY.plusDays(1), 110)), Policies.clinic()))
                .containsExactly("iop.daily-maximum");
        assertThat(ids(iop(group("a", THURSDAY, 59), group("b", THURSDAY.plusDays(1), 300)), Policies.clinic()))
                .containsExactly("iop.daily-minimum", "order.differs");
    }

    /** 20 hours and a minute are more than a whole IOP week may hold. */
    @Example
    void a_part_that_is_more_than_a_week_may_hold_is_too_much() {
        PartDraft draft = iop(
                group("a", THURSDAY, 700),
                group("b", THURSDAY.plusDays(1), 400),
                group("c", THURSDAY.plusDays(2), 101));
        assertThat(ids(draft, POLICY)).containsExactly("iop.weekly-maximum", "order.differs");
    }

    @Example
    void what_is_asked_of_a_part_is_what_the_policy_makes_of_partial_weeks() {
        PartDraft draft = iop(group("a", THURSDAY, 308));
        assertThat(draft.prorated(POLICY.with(PartialWeeks.FULL))).contains(BandPosition.BELOW);
        assertThat(draft.prorated(POLICY.with(PartialWeeks.EXEMPT))).isEmpty();
        HourPolicy under = POLICY.with(PartialWeeks.EXEMPT)
                .with(PlanRules.ORDER_MET.id(), Severity.BLOCK)
                .under(new PolicyId("clinic"), "for tests", List.of());
        assertThat(under.partialWeeks()).isEqualTo(PartialWeeks.EXEMPT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.limits(IOP, draft.draft().participant().population(), MONDAY)
                        .timeAskedOf(8));
    }

    @Example
    void a_part_of_seven_dates_is_a_week_and_keeps_all_that_is_asked_of_one() {
        PartTarget week = PartTarget.of(WEEK, LevelHistory.from(MONDAY, IOP), ordered(720))
                .get(0);
        CareOrder order = new CareOrder(
                IOP,
                ordered(720),
                List.of(new ServiceNeed(ServiceType.FAMILY_THERAPY, HourBand.atLeast(TreatmentTime.ofHours(1)))));
        PlanDraft whole =
                iop(group("a", MONDAY, 269), group("b", THURSDAY, 270)).draft();
        PlanDraft draft = PlanDraft.of(whole.participant(), whole.track(), order, whole.calendar(), WEEK)
                .withSessions(whole.sessions());
        assertThat(ids(new PartDraft(week, draft), Policies.clinic()))
                .containsExactly("iop.minimum-days", "iop.weekly-minimum", "need.minimum", "order.differs");
    }

    @Example
    void the_least_that_is_ordered_of_a_service_for_a_week_is_not_asked_of_a_part_and_the_most_is() {
        CareOrder order = new CareOrder(
                IOP,
                ordered(720),
                List.of(
                        new ServiceNeed(ServiceType.FAMILY_THERAPY, HourBand.atLeast(TreatmentTime.ofHours(1))),
                        new ServiceNeed(ServiceType.GROUP_THERAPY, HourBand.atMost(TreatmentTime.ofHours(1)))));
        PlanDraft whole = iop(group("a", THURSDAY, 411)).draft();
        PlanDraft draft = PlanDraft.of(whole.participant(), whole.track(), order, whole.calendar(), WEEK)
                .withSessions(whole.sessions());
        assertThat(ids(new PartDraft(IN_IOP, draft), POLICY)).containsExactly("need.maximum");
    }

    @Example
    void a_meal_counts_in_no_part_where_the_policy_counts_none() {
        HourPolicy strict = HourPolicy.of(
                new PolicyId("strict"), "for tests", CountingPolicy.withoutMealsAndMeetings(), POLICY.rows());
        LocalDateTime noon = THURSDAY.atTime(12, 0);
        Session meal = Drafts.session("m", ServiceType.MEAL, IOP, noon, 60, CHICAGO);
        assertThat(iop(meal).planned(strict)).isEqualTo(TreatmentTime.ZERO);
        assertThat(iop(meal).planned(POLICY)).isEqualTo(TreatmentTime.ofHours(1));
    }

    @Example
    void a_part_with_too_little_is_below_the_prorated_band() {
        assertThat(iop(group("a", THURSDAY, 307)).prorated(POLICY)).contains(BandPosition.BELOW);
        assertThat(iop(group("a", THURSDAY, 308)).prorated(POLICY)).contains(BandPosition.WITHIN);
    }

    /** Minutes are marked one by one on each date of the week. */
    @Property(tries = 300)
    void the_parts_of_a_split_week_plan_all_of_its_minutes_and_none_twice(
            @ForAll @Size(max = 5) List<@IntRange(max = 7 * 24 * 60 - 301) Integer> starts,
            @ForAll @Size(5) List<@IntRange(min = 1, max = 300) Integer> lengths) {
        List<Session> sessions = new ArrayList<>();
        boolean[] minutes = new boolean[7 * 24 * 60];
        for (int i = 0; i < starts.size(); i++) {
            LocalDateTime start = MONDAY.atStartOfDay().plusMinutes(starts.get(i));
            sessions.add(Drafts.session("s" + i, IOP, start, lengths.get(i), CHICAGO));
            for (int minute = 0; minute < lengths.get(i); minute++) {
                minutes[starts.get(i) + minute] = true;
            }
        }
        int[] expected = new int[2];
        for (int minute = 0; minute < minutes.length; minute++) {
            expected[minute < 3 * 24 * 60 ? 0 : 1] += minutes[minute] ? 1 : 0;
        }

        PartDraft first =
                new PartDraft(IN_PHP, Drafts.empty(PHP, 1_500, CHICAGO, MONDAY).withSessions(sessions));
        PartDraft second = iop(sessions.toArray(Session[]::new));

        assertThat(first.planned(POLICY).minutes()).isEqualTo(expected[0]);
        assertThat(second.planned(POLICY).minutes()).isEqualTo(expected[1]);
        assertThat(ids(second, POLICY).contains("order.differs")).isEqualTo(expected[1] != 411);
    }

    @Example
    void a_draft_of_a_part_is_of_its_week_and_level() {
        PlanDraft later = Drafts.empty(IOP, 720, CHICAGO, MONDAY.plusDays(7));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartDraft(IN_IOP, later));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartDraft(IN_PHP, Drafts.empty(IOP, 720, CHICAGO, MONDAY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartDiffersFromShare(PlanRules.ORDER_MET, IN_IOP, IN_IOP.share()));
        Session inside = group("a", THURSDAY, 60);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SessionOutsidePart(PlanRules.ORDER_MET, inside.id(), inside.slot(), IN_IOP.part()));
    }

    @Example
    void the_part_of_a_week_that_somebody_plans_prints_nothing_of_them() {
        PartDraft draft = iop(group("a", THURSDAY, 200));
        assertThat(List.of(draft, IN_IOP, TARGETS).toString())
                .doesNotContainPattern("[0-9]")
                .doesNotContain("p-7", "IOP", "PHP");
    }
}
