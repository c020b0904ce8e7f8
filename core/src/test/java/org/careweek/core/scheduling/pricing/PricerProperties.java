package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PricerProperties {

    private static final long PLENTY = 5_000_000;

    /** In points, as when a week is planned again: a kept session is worth more than any week without it. */
    private static final Terms POINTS = new Terms(0, 10, 1);

    private final Pricer pricer = new Pricer();

    @Property(tries = 20_000)
    void no_choice_of_sessions_is_a_better_week_than_the_one_found(
            @ForAll long seed, @ForAll @IntRange(min = -1, max = 6_400_000) int floor) {
        assertBest(AnyWeek.small(seed), Terms.SCORE, floor);
    }

    @Property(tries = 5_000)
    void the_same_holds_where_only_the_place_counts(@ForAll long seed) {
        assertBest(AnyWeek.small(seed), Terms.HEADS, 0);
    }

    @Property(tries = 5_000)
    void the_same_holds_for_costs_in_points_however_low_a_week_is_worth(@ForAll long seed) {
        AnyWeek week = AnyWeek.small(seed);
        Random random = new Random(seed);
        for (int session = 0; session < week.cost().length; session++) {
            week.cost()[session] = random.nextInt(202_001) - 101_000;
        }
        assertBest(week, POINTS, Pricer.LOWEST);
    }

    private void assertBest(AnyWeek any, Terms terms, int floor) {
        PersonalWeek week = any.arranged();
        long best = PlainWeeks.best(any, terms, floor);
        int value = pricer.solve(week, any.costOf(week), terms, floor, PLENTY);
        assertThat(value).isEqualTo(best);
        assertThat(pricer.bound()).isEqualTo(best);
        assertThat(pricer.isFound()).isEqualTo(best > floor);
        assertFoundIsAWeek(any, week, terms, value);
    }

    private void assertFoundIsAWeek(AnyWeek any, PersonalWeek week, Terms terms, int value) {
        if (pricer.isFound()) {
            List<Candidate> found = any.sessions(week, pricer.week());
            assertThat(PlainWeeks.keepsAll(any.problem(), found)).isTrue();
            assertThat(PlainWeeks.worth(any, found, terms)).isEqualTo(value);
        } else {
            assertThat(pricer.week()).isEmpty();
        }
    }

    /** Whatever little work is allowed. */
    @Property(tries = 150)
    void a_week_found_in_a_hurry_keeps_all_limits_and_the_bound_is_not_below_any_other(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20_000) int work) {
        AnyWeek any = AnyWeek.large(seed, 110, 5);
        PersonalWeek week = any.arranged();
        int[] cost = any.costOf(week);
        int value = pricer.solve(week, cost, Terms.SCORE, 0, work);
        assertThat(pricer.bound()).isGreaterThanOrEqualTo(value);
        assertFoundIsAWeek(any, week, Terms.SCORE, value);
        int bound = pricer.bound();
        int longer = pricer.solve(week, cost, Terms.SCORE, 0, PLENTY);
        assertThat(longer).isLessThanOrEqualTo(bound);
        assertFoundIsAWeek(any, week, Terms.SCORE, longer);
        assertThat(pricer.bound()).isGreaterThanOrEqualTo(value);
    }

    @Property(tries = 100)
    void the_bound_of_a_week_of_many_sums_is_not_below_any_week_that_luck_finds(@ForAll long seed) {
        AnyWeek any = AnyWeek.large(seed, 60, 1);
        PersonalWeek week = any.arranged();
        pricer.solve(week, any.costOf(week), Terms.SCORE, 0, 200_000);
        assertThat((long) pricer.bound()).isGreaterThanOrEqualTo(LuckyWeeks.best(any, seed));
    }

    @Property(tries = 100)
    void a_pricing_does_not_depend_on_what_was_priced_before(@ForAll long seed, @ForAll long other) {
        AnyWeek any = AnyWeek.large(seed, 80, 5);
        PersonalWeek week = any.arranged();
        int[] cost = any.costOf(week);
        Pricer fresh = new Pricer();
        fresh.solve(week, cost, Terms.SCORE, 0, 100_000);
        AnyWeek before = AnyWeek.large(other, 90, 1);
        PersonalWeek weekBefore = before.arranged();
        pricer.solve(weekBefore, before.costOf(weekBefore), Terms.SCORE, 0, 100_000);
        pricer.solve(week, cost, Terms.SCORE, 0, 100_000);
        assertThat(pricer.week()).isEqualTo(fresh.week());
        assertThat(pricer.bound()).isEqualTo(fresh.bound());
    }

    @Example
    void most_weeks_of_many_sums_get_a_plan() {
        int found = 0;
        for (int seed = 0; seed < 40; seed++) {
            AnyWeek any = AnyWeek.large(seed, 200, 1);
            PersonalWeek week = any.arranged();
            pricer.solve(week, any.costOf(week), Terms.SCORE, 0, 1_000_000);
            found += pricer.isFound() ? 1 : 0;
        }
        assertThat(found).isGreaterThan(20);
    }
}
