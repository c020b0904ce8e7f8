package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is meant for weeks of very many sums has to be right about small ones too. */
class ManyStatesProperties {

    private static final long PLENTY = 5_000_000;

    private final ManyStates many = new ManyStates();

    @Property(tries = 10_000)
    void with_exact_needs_no_choice_of_sessions_is_a_better_week(@ForAll long seed) {
        assertBest(seed, 1_000, 1_000);
    }

    @Property(tries = 10_000)
    void with_needs_by_level_no_choice_of_sessions_is_a_better_week(@ForAll long seed) {
        assertBest(seed, 0, 64);
    }

    @Property(tries = 10_000)
    void without_a_look_ahead_at_most_needs_no_choice_of_sessions_is_a_better_week(@ForAll long seed) {
        assertBest(seed, 0, 3);
    }

    private void assertBest(long seed, int mostExact, int mostClasses) {
        AnyWeek any = AnyWeek.small(seed);
        PersonalWeek week = any.arranged();
        Arrangement arranged = new Arrangement(any.problem(), new NeedMemory(), mostExact, mostClasses);
        long best = PlainWeeks.best(any, Terms.SCORE, 0);
        Finding found = arranged.isPossible
                ? many.solve(arranged, any.costOf(week), Terms.SCORE, 0, PLENTY)
                : Finding.nothing(0);
        assertThat(found.value()).isEqualTo(best);
        assertThat(found.bound()).isEqualTo(best);
        if (found.isFound()) {
            List<Candidate> sessions = any.sessions(week, found.choices());
            assertThat(PlainWeeks.keepsAll(any.problem(), sessions)).isTrue();
            assertThat(PlainWeeks.worth(any, sessions, Terms.SCORE)).isEqualTo(best);
        }
    }

    /** The bound is proven even where hardly anything was looked at. */
    @Property(tries = 10_000)
    void however_little_is_looked_at_the_bound_is_not_below_the_best_week(@ForAll long seed) {
        AnyWeek any = AnyWeek.small(seed);
        PersonalWeek week = any.arranged();
        Arrangement arranged = new Arrangement(any.problem(), new NeedMemory(), 0, 8);
        if (arranged.isPossible) {
            Finding found = many.solve(arranged, any.costOf(week), Terms.SCORE, 0, 1);
            assertThat((long) found.bound()).isGreaterThanOrEqualTo(PlainWeeks.best(any, Terms.SCORE, 0));
            assertThat(found.value()).isLessThanOrEqualTo(found.bound());
        }
    }

    /** All that is found later lies between what was found in a hurry and its bound. */
    @Property(tries = 50)
    void levels_and_exact_needs_agree_about_large_weeks(@ForAll long seed) {
        AnyWeek any = AnyWeek.large(seed, 45, 15);
        PersonalWeek week = any.arranged();
        int[] cost = any.costOf(week);
        Finding exact =
                many.solve(new Arrangement(any.problem(), new NeedMemory(), 5_000, 1), cost, Terms.SCORE, 0, PLENTY);
        for (int classes : new int[] {1, 8, 64}) {
            Finding byLevel = many.solve(
                    new Arrangement(any.problem(), new NeedMemory(), 0, classes), cost, Terms.SCORE, 0, PLENTY);
            assertThat(byLevel.value()).isLessThanOrEqualTo(exact.bound());
            assertThat(byLevel.bound()).isGreaterThanOrEqualTo(exact.value());
        }
        assertThat(Arrays.stream(exact.choices()).distinct().count()).isEqualTo(exact.choices().length);
    }
}
