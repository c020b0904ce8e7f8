package org.careweek.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;
import org.careweek.core.program.ServiceType;
import org.careweek.core.time.TreatmentTime;

/** Units of 15 minutes, and what counts at all. */
class UnitRoundingProperties {

    @Example
    void eight_minutes_are_a_unit_and_seven_are_none() {
        int[][] table = {{0, 0}, {7, 0}, {8, 1}, {15, 1}, {22, 1}, {23, 2}, {37, 2}, {38, 3}, {52, 3}, {53, 4}, {67, 4}
        };
        for (int[] row : table) {
            assertThat(UnitRounding.EIGHT_MINUTE.units(TreatmentTime.ofMinutes(row[0])))
                    .as("%d minutes", row[0])
                    .isEqualTo(row[1]);
        }
    }

    @Example
    void a_floor_counts_whole_units_and_a_ceiling_begun_ones() {
        int[][] table = {{0, 0, 0}, {1, 0, 1}, {14, 0, 1}, {15, 1, 1}, {16, 1, 2}, {29, 1, 2}, {30, 2, 2}, {44, 2, 3}};
        for (int[] row : table) {
            TreatmentTime time = TreatmentTime.ofMinutes(row[0]);
            assertThat(UnitRounding.FLOOR.units(time)).as("floor of %d", row[0]).isEqualTo(row[1]);
            assertThat(UnitRounding.CEILING.units(time))
                    .as("ceiling of %d", row[0])
                    .isEqualTo(row[2]);
        }
    }

    @Example
    void the_largest_amount_has_units_and_is_never_rounded_past_what_can_be_counted() {
        TreatmentTime most = TreatmentTime.ofMinutes(Integer.MAX_VALUE);

        assertThat(UnitRounding.CEILING.units(most)).isEqualTo(143_165_577);
        assertThat(UnitRounding.FLOOR.units(most)).isEqualTo(143_165_576);
        assertThatIllegalArgumentException().isThrownBy(() -> UnitRounding.CEILING.rounded(most));
    }

    @Property
    void the_eight_minute_rule_lies_between_floor_and_ceiling(@ForAll @IntRange(max = 100_000) int minutes) {
        TreatmentTime time = TreatmentTime.ofMinutes(minutes);
        int eight = UnitRounding.EIGHT_MINUTE.units(time);

        assertThat(eight)
                .isBetween(UnitRounding.FLOOR.units(time), UnitRounding.CEILING.units(time))
                .isEqualTo(minutes / 15 + (minutes % 15 >= 8 ? 1 : 0));
    }

    @Property
    void rounded_time_is_its_units(@ForAll UnitRounding rounding, @ForAll @IntRange(max = 100_000) int minutes) {
        TreatmentTime time = TreatmentTime.ofMinutes(minutes);

        assertThat(rounding.rounded(time).minutes()).isEqualTo(15 * rounding.units(time));
        assertThat(Math.abs(rounding.rounded(time).minutes() - minutes)).isLessThan(15);
    }

    @Property
    void a_service_counts_unless_the_policy_names_it(@ForAll @Positive int number) {
        ServiceType service = new ServiceType("SERVICE_" + number);
        CountingPolicy without = new CountingPolicy(Set.of(service), new CreditRule.ActualMinutes());

        assertThat(CountingPolicy.everySession().counts(service)).isTrue();
        assertThat(CountingPolicy.withoutMealsAndMeetings().counts(service)).isTrue();
        assertThat(without.counts(service)).isFalse();
        assertThat(without.counts(ServiceType.EDUCATION)).isTrue();
    }

    @Example
    void meals_transport_unstructured_time_and_self_help_do_not_count_where_they_are_scheduled() {
        CountingPolicy policy = CountingPolicy.withoutMealsAndMeetings();

        assertThat(policy.notCounted())
                .containsExactlyInAnyOrder(
                        ServiceType.MEAL, ServiceType.TRANSPORT, ServiceType.UNSTRUCTURED, ServiceType.MUTUAL_SUPPORT);
        assertThat(policy.counts(ServiceType.GROUP_THERAPY)).isTrue();
    }

    @Example
    void another_credit_rule_leaves_the_services_as_they_are() {
        CreditRule rule = new CreditRule.AllOrNothing(TreatmentTime.ofMinutes(45));

        CountingPolicy changed = CountingPolicy.withoutMealsAndMeetings().with(rule);

        assertThat(changed.credit()).isEqualTo(rule);
        assertThat(changed.notCounted())
                .isEqualTo(CountingPolicy.withoutMealsAndMeetings().notCounted());
    }
}
