package org.careweek.core.policy.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ServiceType;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.junit.jupiter.api.Test;

class StaffingPolicyTest {

    private static final Citation CHARTER = Citation.of("Invented charter", "1");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);

    private static GroupSizeRow size(GroupSize size, LocalDate from) {
        return new GroupSizeRow(ServiceType.GROUP_THERAPY, size, from, CHARTER);
    }

    private static StaffRatioRow ratio(int most, LocalDate from) {
        return new StaffRatioRow(LevelOfCare.IOP, most, from, CHARTER);
    }

    private static StaffingPolicy policy(List<GroupSizeRow> sizes, List<StaffRatioRow> ratios) {
        return new StaffingPolicy(new PolicyId("charter"), "an invented charter", sizes, ratios);
    }

    @Test
    void a_row_is_in_force_from_its_first_date_until_a_later_one_is() {
        StaffingPolicy policy = policy(
                List.of(size(GroupSize.atMost(12), LATER), size(GroupSize.atMost(16), JULY)),
                List.of(ratio(10, LATER), ratio(24, JULY)));
        assertThat(policy.size(ServiceType.GROUP_THERAPY, JULY.minusDays(1))).isEmpty();
        assertThat(policy.size(ServiceType.GROUP_THERAPY, JULY)).contains(size(GroupSize.atMost(16), JULY));
        assertThat(policy.size(ServiceType.GROUP_THERAPY, LATER.minusDays(1)))
                .contains(size(GroupSize.atMost(16), JULY));
        assertThat(policy.size(ServiceType.GROUP_THERAPY, LATER)).contains(size(GroupSize.atMost(12), LATER));
        assertThat(policy.ratio(LevelOfCare.IOP, JULY.minusDays(1))).isEmpty();
        assertThat(policy.ratio(LevelOfCare.IOP, JULY)).contains(ratio(24, JULY));
        assertThat(policy.ratio(LevelOfCare.IOP, LATER)).contains(ratio(10, LATER));
    }

    @Test
    void other_services_and_other_levels_are_not_asked_for_anything() {
        StaffingPolicy policy = policy(List.of(size(GroupSize.atMost(16), JULY)), List.of(ratio(24, JULY)));
        assertThat(policy.size(ServiceType.FAMILY_THERAPY, LATER)).isEmpty();
        assertThat(policy.ratio(LevelOfCare.PHP, LATER)).isEmpty();
    }

    @Test
    void two_rows_of_one_service_or_level_and_date_are_misuse() {
        List<GroupSizeRow> sizes = List.of(size(GroupSize.atMost(16), JULY), size(GroupSize.atLeast(2), JULY));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(sizes, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(List.of(), List.of(ratio(1, JULY), ratio(2, JULY))));
    }

    @Test
    void the_order_of_the_rows_makes_no_difference() {
        GroupSizeRow early = size(GroupSize.atMost(16), JULY);
        GroupSizeRow late = size(GroupSize.atMost(12), LATER);
        assertThat(policy(List.of(late, early), List.of(ratio(1, LATER), ratio(2, JULY))))
                .isEqualTo(policy(List.of(early, late), List.of(ratio(2, JULY), ratio(1, LATER))))
                .hasToString("StaffingPolicy[charter]");
    }

    @Test
    void a_size_has_both_its_ends() {
        GroupSize size = new GroupSize(2, 12);
        assertThat(size.asksForMoreThan(1)).isTrue();
        assertThat(size.asksForMoreThan(2)).isFalse();
        assertThat(size.asksForFewerThan(12)).isFalse();
        assertThat(size.asksForFewerThan(13)).isTrue();
        assertThat(size).hasToString("2 to 12");
        assertThat(GroupSize.atMost(16)).isEqualTo(new GroupSize(0, 16)).hasToString("at most 16");
        assertThat(GroupSize.atLeast(2).hasMost()).isFalse();
        assertThat(GroupSize.atLeast(2).asksForFewerThan(1_000_000)).isFalse();
        assertThat(GroupSize.atLeast(2)).hasToString("at least 2");
        assertThat(new GroupSize(1, 1).hasMost()).isTrue();
        for (int[] wrong : new int[][] {{-1, 3}, {0, 0}, {4, 3}}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new GroupSize(wrong[0], wrong[1]));
        }
    }

    @Test
    void the_rules_only_warn_and_are_cited_by_their_row() {
        GroupSizeRow size = size(new GroupSize(2, 12), JULY);
        StaffRatioRow ratio = ratio(24, JULY);
        assertThat(size.minimum()).isEqualTo(Rule.of("group.below-least", Severity.WARN, CHARTER));
        assertThat(size.maximum()).isEqualTo(Rule.of("group.above-most", Severity.WARN, CHARTER));
        assertThat(ratio.maximum()).isEqualTo(Rule.of("staff-ratio.above-most", Severity.WARN, CHARTER));
        assertThat(ratio.unknown()).isEqualTo(Rule.of("staff-ratio.unknown", Severity.WARN, CHARTER));
        assertThat(ratio(1, JULY).most()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> ratio(0, JULY));
    }
}
