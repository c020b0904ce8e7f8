package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Limits of days and visits where needs have so many states that the limits are left out at first. */
class LimitedWeeksProperties {

    private static final long PLENTY = 5_000_000;

    private final Pricer pricer = new Pricer();
    private final ManyStates many = new ManyStates();

    @Property(tries = 60)
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
    @Property(tries = 120)
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

    @Property(tries = 120)
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

    /** Somebody whose plan has to change, or need not; for whom one session is just not too dear. */
    @Property(tries = 150)
    void whatever_little_work_is_allowed_a_plan_is_not_given_up_for_less(
            @ForAll long seed, @ForAll @IntRange(max = 12) int doubled, @ForAll boolean isWhole) {
        Random random = new Random(seed);
        AnyWeek any = random.nextBoolean() ? AnyWeek.ofManyNeeds(seed) : AnyWeek.spread(seed);
        PersonalWeek plain = any.arranged();
        pricer.solve(plain, new int[plain.choices()], Terms.SCORE, 0, PLENTY);
        int[] planned = any.sessions(plain, pricer.week()).stream()
                .mapToInt(Candidate::session)
                .sorted()
                .toArray();
        int changed = random.nextInt(500);
        boolean isPlanned = Arrays.binarySearch(planned, 0) >= 0;
        any.cost()[0] = DaySums.DEAREST - (isPlanned ? 0 : changed * Terms.POINT);
        PersonalWeek week = plain.near(planned, isWhole, random.nextInt(500), changed);
        PlainLook look = new PlainLook(any, plain.arrangement(), Terms.SCORE);
        int[] cost = any.costOf(week);
        int floor = random.nextInt(3) == 0 ? Pricer.LOWEST : random.nextInt(6_400_000);
        long best = look.best(cost, floor, choices -> week.worth(choices, Terms.SCORE));
        int value = pricer.solve(week, cost, Terms.SCORE, floor, 1L << doubled);
        assertThat((long) value).isLessThanOrEqualTo(best);
        assertThat((long) pricer.bound()).isGreaterThanOrEqualTo(best);
        assertThat(pricer.isFound()).isEqualTo(value > floor);
        if (pricer.isFound()) {
            assertThat(PlainWeeks.keepsAll(any.problem(), any.sessions(week, pricer.week())))
                    .isTrue();
            int paid = IntStream.of(pricer.week()).map(it -> cost[it]).sum();
            assertThat(week.worth(pricer.week(), Terms.SCORE) - paid).isEqualTo(value);
        }
        assertThat(pricer.solve(week, cost, Terms.SCORE, floor, PLENTY)).isEqualTo((int) best);
        Statistics.label("in a hurry").collect(value == best, value > floor);
    }

    /** All that the work is, and nothing else: a second look begins anew. */
    @Property(tries = 100)
    void the_steps_of_a_pricing_are_those_of_its_looks(@ForAll long seed, @ForAll @IntRange(max = 12) int doubled) {
        AnyWeek any = seed % 2 == 0 ? AnyWeek.ofManyNeeds(seed) : AnyWeek.spread(seed);
        PersonalWeek week = any.arranged();
        Arrangement arranged = week.arrangement();
        if (!arranged.isPossible || arranged.anyDays.isPresent() || arranged.anyVisits.isPresent()) {
            return;
        }
        int[] cost = any.costOf(week);
        long work = 1L << doubled;
        long steps = 0;
        boolean isGivenUp = true;
        if (arranged.isSmall) {
            FewStates few = new FewStates();
            Finding found = few.solve(arranged, cost, Terms.SCORE, 0, work);
            steps += few.spent();
            isGivenUp = found.bound() > found.value();
        }
        if (isGivenUp) {
            many.solve(arranged, cost, Terms.SCORE, 0, work);
            steps += many.spent();
        }
        for (int again = 0; again < 2; again++) {
            pricer.solve(week, cost, Terms.SCORE, 0, work);
            assertThat(pricer.spent()).isEqualTo(steps);
        }
        Statistics.label("looks").collect(arranged.isSmall, isGivenUp, steps > 0);
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
