package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BestSlopeProperties {

    /** One that promises so little more at most as a thirty-second of what a unit off the order costs. */
    @Property(tries = 100)
    void no_other_worth_of_a_unit_promises_less_of_a_week_than_the_one_found(
            @ForAll long seed, @ForAll @IntRange(min = -8_000, max = 8_000) int thousandth) {
        PricedWeek priced = new PricedWeek(seed);
        Slopes slopes = priced.slopes;
        int top = slopes.top();
        long first = Math.max(1, (long) priced.terms.minuteOff() * priced.week.unit);
        slopes.side(first * thousandth / 1_000);
        assertThat((long) slopes.top()).isGreaterThanOrEqualTo(top - first / 32);
        assertThat((long) top).isGreaterThanOrEqualTo(PlainWeeks.best(priced.any, priced.terms, 0));
    }
}
