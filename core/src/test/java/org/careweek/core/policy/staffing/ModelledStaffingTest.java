package org.careweek.core.policy.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ServiceType;
import org.junit.jupiter.api.Test;

class ModelledStaffingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static Optional<GroupSize> size(StaffingPolicy policy, ServiceType service) {
        return policy.size(service, MONDAY).map(GroupSizeRow::size);
    }

    @Test
    void texas_has_16_in_group_counseling_and_35_in_education_and_says_nothing_of_families() {
        StaffingPolicy texas = ModelledStaffing.texas();
        assertThat(size(texas, ServiceType.GROUP_THERAPY)).contains(GroupSize.atMost(16));
        assertThat(size(texas, ServiceType.EDUCATION)).contains(GroupSize.atMost(35));
        assertThat(size(texas, ServiceType.FAMILY_THERAPY)).isEmpty();
        assertThat(texas.ratios()).isEmpty();
    }

    @Test
    void in_california_s_narcotic_treatment_programs_one_alone_is_no_group() {
        StaffingPolicy california = ModelledStaffing.californiaNtp();
        assertThat(size(california, ServiceType.GROUP_THERAPY)).contains(new GroupSize(2, 12));
        assertThat(size(california, ServiceType.EDUCATION)).isEmpty();
        assertThat(california.ratios()).isEmpty();
    }

    @Test
    void new_jersey_has_24_clients_for_each_counselor_in_iop_and_12_in_partial_care() {
        StaffingPolicy newJersey = ModelledStaffing.newJersey();
        assertThat(newJersey.ratio(LevelOfCare.IOP, MONDAY).map(StaffRatioRow::most))
                .contains(24);
        assertThat(newJersey.ratio(LevelOfCare.PHP, MONDAY).map(StaffRatioRow::most))
                .contains(12);
        assertThat(newJersey.ratio(LevelOfCare.OUTPATIENT, MONDAY)).isEmpty();
        assertThat(newJersey.sizes()).isEmpty();
    }

    @Test
    void each_says_that_it_is_a_model_names_its_source_and_has_a_name_that_no_policy_of_hours_has() {
        List<StaffingPolicy> all = ModelledStaffing.all();
        assertThat(all)
                .extracting(policy -> policy.id().value())
                .containsExactly("california-ntp", "new-jersey", "texas");
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparing(policy -> policy.id().value()));
        assertThat(all)
                .extracting(StaffingPolicy::id)
                .doesNotContain(StandardPolicies.standard().id());
        assertThat(all).allSatisfy(policy -> {
            assertThat(policy.label()).startsWith("modelled on ").doesNotContainIgnoringCase("complian");
            assertThat(policy.sizes())
                    .allMatch(row -> policy.label().contains(row.citation().source()));
            assertThat(policy.ratios())
                    .allMatch(row -> policy.label().contains(row.citation().source()));
        });
    }
}
