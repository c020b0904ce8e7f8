package org.careweek.plugin.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.OUTPATIENT;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.program.Population.ADOLESCENT;
import static org.careweek.core.program.Population.ADULT;
import static org.careweek.core.program.Population.YOUNG_ADULT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;
import org.careweek.spi.PluginHost;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelledPoliciesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static List<HourPolicy> found(PolicyQuery query) {
        return new ModelledPolicies().policies(query).fold(PolicyAnswer.Offered::policies, undetermined -> List.of());
    }

    private static Optional<HourBand> band(String policy, LevelOfCare level, Population who, LocalDate week) {
        return found(PolicyQuery.of(new PolicyId(policy)))
                .get(0)
                .limits(level, who, week)
                .weeklyTime();
    }

    @Test
    void one_policy_is_found_by_its_id_and_none_by_another() {
        assertThat(found(PolicyQuery.all()))
                .extracting(policy -> policy.id().value())
                .containsExactly("asam-3", "medicare-2024", "standard");
        assertThat(found(PolicyQuery.of(new PolicyId("asam-3")))).hasSize(1);
        assertThat(found(PolicyQuery.of(new PolicyId("asam-4")))).isEmpty();
    }

    @Test
    void every_policy_says_that_it_is_a_model_and_none_that_anybody_complies() {
        assertThat(found(PolicyQuery.all())).allSatisfy(policy -> {
            assertThat(policy.label()).startsWith("modelled on ").doesNotContainIgnoringCase("complian");
            assertThat(policy.rows()).isNotEmpty();
        });
    }

    /** From 9 hours for adults and 6 for adolescents, up to but not including 20; PHP from 20 without a most. */
    @ParameterizedTest
    @CsvSource({
        "IOP, ADULT, 539, BELOW",
        "IOP, ADULT, 540, WITHIN",
        "IOP, ADULT, 1199, WITHIN",
        "IOP, ADULT, 1200, ABOVE",
        "IOP, YOUNG_ADULT, 539, BELOW",
        "IOP, YOUNG_ADULT, 1199, WITHIN",
        "IOP, ADOLESCENT, 359, BELOW",
        "IOP, ADOLESCENT, 360, WITHIN",
        "IOP, ADOLESCENT, 1199, WITHIN",
        "IOP, ADOLESCENT, 1200, ABOVE",
        "PHP, ADULT, 1199, BELOW",
        "PHP, ADULT, 1200, WITHIN",
        "PHP, ADOLESCENT, 10080, WITHIN",
        "OUTPATIENT, ADULT, 0, WITHIN",
        "OUTPATIENT, ADULT, 539, WITHIN",
        "OUTPATIENT, ADULT, 540, ABOVE",
        "OUTPATIENT, ADOLESCENT, 359, WITHIN",
        "OUTPATIENT, ADOLESCENT, 360, ABOVE"
    })
    void the_hours_of_asam_end_where_its_sources_say(
            LevelOfCare level, Population who, int minutes, BandPosition expected) {
        assertThat(band("asam-3", level, who, MONDAY).orElseThrow().positionOf(TreatmentTime.ofMinutes(minutes)))
                .isEqualTo(expected);
    }

    @Test
    void medicare_has_minima_from_their_dates_on_and_no_most() {
        for (Population who : List.of(ADULT, YOUNG_ADULT, ADOLESCENT)) {
            assertThat(band("medicare-2024", IOP, who, LocalDate.of(2023, 12, 31)))
                    .isEmpty();
            assertThat(band("medicare-2024", IOP, who, LocalDate.of(2024, 1, 1)))
                    .contains(HourBand.atLeast(TreatmentTime.ofHours(9)));
            assertThat(band("medicare-2024", PHP, who, LocalDate.of(2019, 6, 30)))
                    .isEmpty();
            assertThat(band("medicare-2024", PHP, who, LocalDate.of(2019, 7, 1)))
                    .contains(HourBand.atLeast(TreatmentTime.ofHours(20)));
            assertThat(band("medicare-2024", OUTPATIENT, who, MONDAY)).isEmpty();
        }
    }

    @Test
    void both_plugins_are_found_on_the_path_they_are_on() {
        PluginHost host = PluginHost.builder()
                .discover(ModelledPolicies.class.getClassLoader())
                .build();
        assertThat(host.policyProvider("modelled-policies")).isPresent();
        assertThat(host.engine("careweek")).isPresent();
        assertThat(host.faults()).isEmpty();
    }
}
