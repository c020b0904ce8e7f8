package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Weeks whose best sessions are on too many days, or too few: the outlook does not see that. */
class FewStatesProperties {

    private static final long PLENTY = 5_000_000;

    private static final int FLOOR = 1_000;

    private final FewStates few = new FewStates();
    private final ManyStates many = new ManyStates();

    @Property(tries = 200)
    void on_the_days_that_are_allowed_no_choice_of_sessions_is_a_better_week(@ForAll long seed) {
        AnyWeek any = AnyWeek.spread(seed);
        PersonalWeek week = any.arranged();
        Arrangement arranged = week.arrangement();
        if (arranged.isPossible && arranged.isSmall) {
            long best = PlainWeeks.best(any, Terms.SCORE, 0);
            Finding found = few.solve(arranged, any.costOf(week), Terms.SCORE, 0, PLENTY);
            assertThat(found.value()).isEqualTo(best);
            assertThat(found.bound()).isEqualTo(best);
            assertThat(found.isFound()).isEqualTo(best > 0);
            if (found.isFound()) {
                assertThat(PlainWeeks.keepsAll(any.problem(), any.sessions(week, found.choices())))
                        .isTrue();
                assertThat(PlainWeeks.worth(any, any.sessions(week, found.choices()), Terms.SCORE))
                        .isEqualTo(best);
                assertOnlyWhatIsWorthMore(arranged, any.costOf(week), (int) best);
            }
            Statistics.label("took steps").collect(few.spent() > 0);
        }
    }

    private void assertOnlyWhatIsWorthMore(Arrangement arranged, int[] cost, int best) {
        assertThat(few.solve(arranged, cost, Terms.SCORE, best, PLENTY)).isEqualTo(Finding.nothing(best));
        assertThat(few.solve(arranged, cost, Terms.SCORE, best - 1, PLENTY).value())
                .isEqualTo(best);
    }

    /** The steps that a look took are just not enough for it the next time. */
    @Property(tries = 200)
    void with_one_step_too_few_there_may_still_be_a_week_and_with_one_more_it_is_found(
            @ForAll long seed, @ForAll @IntRange(max = 1_000) int part) {
        AnyWeek any = AnyWeek.spread(seed);
        PersonalWeek week = any.arranged();
        Arrangement arranged = week.arrangement();
        if (arranged.isPossible && arranged.isSmall) {
            int[] cost = any.costOf(week);
            Finding found = few.solve(arranged, cost, Terms.SCORE, FLOOR, PLENTY);
            long steps = few.spent();
            Finding again = few.solve(arranged, cost, Terms.SCORE, FLOOR, steps + 1);
            assertThat(again.choices()).isEqualTo(found.choices());
            assertThat(again.bound()).isEqualTo(found.bound());
            assertThat(few.spent()).isEqualTo(steps);
            if (steps > 0) {
                assertGivenUp(few.solve(arranged, cost, Terms.SCORE, FLOOR, steps), found.value());
                assertGivenUp(few.solve(arranged, cost, Terms.SCORE, FLOOR, steps * part / 1_000), found.value());
            }
        }
    }

    private static void assertGivenUp(Finding hurried, int best) {
        assertThat(hurried.isFound()).isFalse();
        assertThat(hurried.value()).isEqualTo(FLOOR);
        assertThat(hurried.bound()).isGreaterThanOrEqualTo(best).isGreaterThan(FLOOR);
    }

    @Property(tries = 25)
    void two_ways_to_look_agree_about_weeks_of_many_sums_on_few_days(@ForAll long seed) {
        AnyWeek any = AnyWeek.wide(seed);
        PersonalWeek week = any.arranged();
        Arrangement arranged = week.arrangement();
        assertThat(arranged.isSmall).isTrue();
        Terms terms = seed % 2 == 0 ? Terms.HEADS : Terms.SCORE;
        int[] cost = seed % 2 == 0 ? new int[week.choices()] : any.costOf(week);
        Finding one = few.solve(arranged, cost, terms, 0, 100 * PLENTY);
        Finding other = many.solve(arranged, cost, terms, 0, 100 * PLENTY);
        assertThat(one.bound()).isEqualTo(one.value());
        assertThat(one.value()).isGreaterThanOrEqualTo(other.value()).isLessThanOrEqualTo(other.bound());
        assertThat(PlainWeeks.keepsAll(any.problem(), any.sessions(week, one.choices())))
                .isEqualTo(one.isFound());
        Statistics.label("same").collect(one.value() == other.value());
    }

    /** Near to the best first, and never on where it is in vain: measured, to see where it becomes more. */
    @Example
    void twenty_weeks_of_many_sums_take_few_steps() {
        long steps = 0;
        for (int seed = 0; seed < 20; seed++) {
            AnyWeek any = AnyWeek.wide(seed);
            PersonalWeek week = any.arranged();
            Terms terms = seed % 2 == 0 ? Terms.HEADS : Terms.SCORE;
            few.solve(week.arrangement(), any.costOf(week), terms, 0, 100 * PLENTY);
            steps += few.spent();
        }
        assertThat(steps).isBetween(98_000L, 99_000L);
    }
}
