package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Limits of days and visits where needs have so many states that the limits are left out at first. */
class LimitedWeeksProperties {

    private static final long PLENTY = 5_000_000;

    private final Pricer pricer = new Pricer();
    private final ManyStates many = new ManyStates();

    @Property(tries = 150)
    void with_many_needs_and_few_days_or_visits_no_choice_of_sessions_is_a_better_week(@ForAll long seed) {
        AnyWeek any = AnyWeek.ofManyNeeds(seed);
        PersonalWeek week = any.arranged();
        int floor = new Random(seed).nextInt(6_500_000);
        int value = pricer.solve(week, any.costOf(week), Terms.SCORE, floor, PLENTY);
        assertThat((long) value).isEqualTo(PlainWeeks.best(any, Terms.SCORE, floor));
        assertThat(pricer.bound()).isEqualTo(value);
        assertThat(pricer.isFound()).isEqualTo(value > floor);
        assertIsAWeek(any, week, value);
        Arrangement arranged = week.arrangement();
        Statistics.label("left out")
                .collect(arranged.anyVisits.isPresent(), arranged.anyDays.isPresent(), pricer.isFound());
    }

    /** From a few steps to nearly enough. */
    @Property(tries = 400)
    void whatever_little_work_is_allowed_the_bound_is_not_below_the_best_week(
            @ForAll long seed, @ForAll @IntRange(max = 14) int doubled) {
        AnyWeek any = AnyWeek.ofManyNeeds(seed);
        PersonalWeek week = any.arranged();
        long best = PlainWeeks.best(any, Terms.SCORE, 0);
        int value = pricer.solve(week, any.costOf(week), Terms.SCORE, 0, 1L << doubled);
        assertThat((long) value).isLessThanOrEqualTo(best);
        assertThat((long) pricer.bound()).isGreaterThanOrEqualTo(best);
        assertThat(pricer.isFound()).isEqualTo(value > 0);
        assertIsAWeek(any, week, value);
        Statistics.label("in a hurry").collect(value == best, pricer.bound() == best);
    }

    @Property(tries = 400)
    void a_rough_look_at_many_states_keeps_all_limits_too(
            @ForAll long seed, @ForAll @IntRange(max = 12) int doubled, @ForAll boolean isExact) {
        AnyWeek any = AnyWeek.spread(seed);
        PersonalWeek week = any.arranged();
        Arrangement arranged = new Arrangement(any.problem(), new NeedMemory(), isExact ? 1_000 : 0, 8);
        if (arranged.isPossible) {
            long best = PlainWeeks.best(any, Terms.SCORE, 0);
            Finding found = many.solve(arranged, any.costOf(week), Terms.SCORE, 0, 1L << doubled);
            assertThat((long) found.bound()).isGreaterThanOrEqualTo(best);
            assertThat((long) found.value()).isLessThanOrEqualTo(best);
            if (found.isFound()) {
                List<Candidate> sessions = any.sessions(week, found.choices());
                assertThat(PlainWeeks.keepsAll(any.problem(), sessions)).isTrue();
                assertThat(PlainWeeks.worth(any, sessions, Terms.SCORE)).isEqualTo(found.value());
            }
            Statistics.label("rough").collect(found.isFound(), found.bound() == best);
        }
    }

    private void assertIsAWeek(AnyWeek any, PersonalWeek week, int value) {
        if (pricer.isFound()) {
            List<Candidate> found = any.sessions(week, pricer.week());
            assertThat(PlainWeeks.keepsAll(any.problem(), found)).isTrue();
            assertThat(PlainWeeks.worth(any, found, Terms.SCORE)).isEqualTo(value);
        } else {
            assertThat(pricer.week()).isEmpty();
        }
    }
}
