package org.careweek.core.scheduling.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.staffing.GroupSize;
import org.careweek.core.policy.staffing.GroupSizeRow;
import org.careweek.core.policy.staffing.ModelledStaffing;
import org.careweek.core.policy.staffing.StaffingPolicy;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.RuleId;
import org.careweek.core.scheduling.advice.PlainWeek.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupSizeAdviceTest {

    private static final Held GROUP = Held.group(0, 600, 60);

    private static List<String> told(StaffingPolicy policy, Held group, int attending) {
        return told(List.of(policy), group, attending);
    }

    private static List<String> told(List<StaffingPolicy> policies, Held group, int attending) {
        PlainWeek week = PlainWeek.of(List.of(group), PlainWeek.people(attending, LevelOfCare.IOP, 0));
        return new AdviceCheck(policies)
                .advise(week.planned()).stream()
                        .map(Advice::rule)
                        .map(rule -> rule.id().value())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, group.below-least",
        "2, ",
        "12, ",
        "13, group.above-most",
    })
    void a_group_of_two_to_twelve_has_both_its_ends(int attending, String rule) {
        assertThat(told(ModelledStaffing.californiaNtp(), GROUP, attending))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP_THERAPY, 16, 0",
        "GROUP_THERAPY, 17, 1",
        "EDUCATION, 35, 0",
        "EDUCATION, 36, 1",
        "FAMILY_THERAPY, 40, 0",
        "SEMINAR, 40, 0"
    })
    void each_service_has_its_own_most_and_one_that_nobody_named_has_none(String service, int attending, int times) {
        assertThat(told(ModelledStaffing.texas(), GROUP.of(new ServiceType(service)), attending))
                .hasSize(times)
                .allMatch("group.above-most"::equals);
    }

    @Test
    void a_group_that_nobody_attends_is_empty_and_not_too_small() {
        assertThat(told(ModelledStaffing.californiaNtp(), GROUP, 0)).containsExactly("group.nobody-comes");
        assertThat(told(List.of(), GROUP, 0)).containsExactly("group.nobody-comes");
        assertThat(told(List.of(), GROUP.seating(2), 0)).containsExactly("group.nobody-comes");
    }

    @Test
    void a_session_for_one_person_is_no_group_and_a_closed_one_is_not_held() {
        assertThat(told(ModelledStaffing.californiaNtp(), GROUP.seating(1), 1)).isEmpty();
        assertThat(told(ModelledStaffing.californiaNtp(), GROUP.seating(2), 1)).containsExactly("group.below-least");
        assertThat(told(ModelledStaffing.californiaNtp(), GROUP.seating(1), 0)).isEmpty();
        assertThat(told(ModelledStaffing.californiaNtp(), GROUP.seating(0), 0)).isEmpty();
    }

    @Test
    void without_a_policy_no_size_is_wrong() {
        assertThat(told(List.of(), GROUP, 1)).isEmpty();
        assertThat(told(List.of(), GROUP, 40)).isEmpty();
    }

    @Test
    void each_policy_is_looked_at_by_itself() {
        List<StaffingPolicy> both = List.of(ModelledStaffing.texas(), ModelledStaffing.californiaNtp());
        assertThat(told(both, GROUP, 14)).containsExactly("group.above-most");
        assertThat(told(both, GROUP, 17)).containsExactly("group.above-most", "group.above-most");
        List<StaffingPolicy> twice = List.of(ModelledStaffing.texas(), ModelledStaffing.texas());
        assertThatIllegalArgumentException().isThrownBy(() -> new AdviceCheck(twice));
    }

    /** The row takes effect on the Wednesday of the week. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "6, 1"})
    void what_counts_is_the_row_in_force_on_the_date_of_the_group(int day, int times) {
        LocalDate wednesday = PlainWeek.MONDAY.plusDays(2);
        var row = new GroupSizeRow(
                ServiceType.GROUP_THERAPY, GroupSize.atMost(1), wednesday, Citation.of("Invented charter", "1"));
        var policy = new StaffingPolicy(new PolicyId("charter"), "an invented charter", List.of(row), List.of());
        assertThat(told(policy, Held.group(day, 0, 60), 2)).hasSize(times);
        assertThat(told(policy, Held.group(day, 1439, 1), 2)).hasSize(times);
    }

    @Test
    void it_says_how_many_are_planned_and_how_many_it_should_be() {
        GroupOutsideSize tooFew = outside(1);
        assertThat(tooFew.isTooSmall()).isTrue();
        assertThat(tooFew.service()).isEqualTo(ServiceType.GROUP_THERAPY);
        assertThat(tooFew.explanation().fact("session")).contains("s00");
        assertThat(tooFew.explanation().fact("planned")).contains("1");
        assertThat(tooFew.explanation().fact("at least")).contains("2");
        assertThat(tooFew.explanation().fact("at most")).isEmpty();
        GroupOutsideSize tooMany = outside(13);
        assertThat(tooMany.isTooSmall()).isFalse();
        assertThat(tooMany.explanation().fact("at most")).contains("12");
        assertThat(tooMany.explanation().fact("at least")).isEmpty();
        assertThat(tooMany.explanation().sentence())
                .isNotEqualTo(tooFew.explanation().sentence());
        assertThat(tooMany.rule().citation().source()).isEqualTo("9 CCR 10345");
    }

    private static GroupOutsideSize outside(int attending) {
        PlainWeek week = PlainWeek.of(List.of(GROUP), PlainWeek.people(attending, LevelOfCare.IOP, 0));
        return (GroupOutsideSize) new AdviceCheck(List.of(ModelledStaffing.californiaNtp()))
                .advise(week.planned())
                .get(0);
    }

    @Test
    void none_can_be_made_of_a_group_that_keeps_its_size() {
        GroupSize size = new GroupSize(2, 12);
        var rule = ModelledStaffing.texas().sizes().get(0).maximum();
        for (int planned : new int[] {0, 2, 12}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new GroupOutsideSize(rule, new SessionId("s1"), ServiceType.GROUP_THERAPY, planned, size));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new NobodyComes(new SessionId("s1"), 1));
        NobodyComes empty = new NobodyComes(new SessionId("s1"), 12);
        assertThat(empty.rule().id()).isEqualTo(new RuleId("group.nobody-comes"));
        assertThat(empty.sessions()).containsExactly(new SessionId("s1"));
        assertThat(empty.explanation().fact("seats")).contains("12");
    }
}
