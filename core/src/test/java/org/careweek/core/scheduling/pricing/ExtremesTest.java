package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Where costs are so far from nothing that sums might not hold them, and what is still known then. */
class ExtremesTest {

    @Property(tries = 300)
    void no_week_is_worth_more_than_the_most_that_sessions_give_which_do_not_overlap(@ForAll long seed) {
        AnyWeek any = AnyWeek.small(seed);
        PersonalWeek week = any.arranged();
        int most = Extremes.most(week.arrangement(), any.costOf(week), Terms.SCORE);
        assertThat((long) most).isGreaterThanOrEqualTo(PlainWeeks.best(any, Terms.SCORE, 0));
        WeekProblem all = any.problem();
        List<Candidate> usable = Kinds.usable(all).stream()
                .map(it -> new Candidate(it.session(), it.day(), it.start(), it.end(), 0, 0, -1, it.preferred(), false))
                .toList();
        AnyWeek free = new AnyWeek(
                new WeekProblem(usable, new Limits(0, Limits.ANY), new Limits(0, Limits.ANY), 0, List.of(), 0),
                any.cost());
        assertThat((long) most).isEqualTo(PlainWeeks.best(free, Terms.SCORE, Terms.SCORE.placed()));
    }

    /** Three sessions of an hour: three times the dearest and a like, the place, and all minutes that may be off. */
    @Example
    void costs_are_too_far_just_where_a_week_of_the_dearest_reaches_the_farthest() {
        int farthest = 1 << 29;
        assertFarFrom(farthest - 3 * 1_005 - 10 * 180, 100, 10, 1_000);
        assertFarFrom(farthest - 3 * 1_005 - 10 * 180, 100, 10, -1_000);
        assertFarFrom(farthest - 3 * 1_005 - 10 * 300, 300, 10, 1_000);
        assertFarFrom(farthest - 3 * (DaySums.DEAREST + 5), 300, 0, DaySums.DEAREST);
        assertFarFrom(farthest - 3 * (7 + 5), 300, 0, DaySums.DEAREST + 1);
    }

    private static void assertFarFrom(int placed, int ordered, int minuteOff, int dearest) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long start = 3_600L * i;
            candidates.add(new Candidate(i, 0, start, start + 3_600, 60, 60, -1, false, false));
        }
        Limits any = new Limits(0, Limits.ANY);
        WeekProblem problem = new WeekProblem(candidates, any, any, 0, List.of(), ordered);
        Arrangement week = new Arrangement(problem, new NeedMemory());
        int[] cost = {7, dearest, 0};
        assertThat(Extremes.areTooFar(week, cost, new Terms(placed - 1, minuteOff, 5)))
                .isFalse();
        assertThat(Extremes.areTooFar(week, cost, new Terms(placed, minuteOff, 5)))
                .isTrue();
    }

    /** Nothing is found then, but there is a bound all the same. */
    @Example
    void a_week_whose_costs_are_too_far_is_given_up_with_a_bound() {
        Pricer pricer = new Pricer();
        AnyWeek any = AnyWeek.large(1, 60, 5);
        PersonalWeek week = any.arranged();
        int[] cost = new int[week.choices()];
        Arrays.fill(cost, -DaySums.DEAREST);
        assertThat(Extremes.areTooFar(week.arrangement(), cost, Terms.SCORE)).isTrue();
        assertThat(pricer.solve(week, cost, Terms.SCORE, 5, 1_000)).isEqualTo(5);
        assertThat(pricer.isFound()).isFalse();
        assertThat(pricer.bound())
                .isEqualTo(Extremes.most(week.arrangement(), cost, Terms.SCORE))
                .isGreaterThan(1 << 28);
    }
}
