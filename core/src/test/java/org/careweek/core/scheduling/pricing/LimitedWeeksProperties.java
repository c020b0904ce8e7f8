package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
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
        int most = (int) look.best(cost, Pricer.LOWEST + 1, choices -> week.worth(choices, Terms.SCORE));
        if (most > Pricer.LOWEST + 1) {
            assertThat(pricer.solve(week, cost, Terms.SCORE, most - 1, PLENTY)).isEqualTo(most);
        }
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

    /**
     * A day of one session, and a day that has two or none: at some price of a visit one is best, at any other all three, and never the two
     * that are allowed.
     */
    @Example
    void two_visits_are_found_where_one_or_three_are_better_at_any_price() {
        assertTwoOfThree(0, 6_400_000 - 90 * 640);
        assertTwoOfThree(30 * 640 - 64, 6_400_000 - 120 * 640 + 64);
        assertTwoOfThree(30 * 640 + 64, 6_400_000 - 120 * 640);
    }

    private void assertTwoOfThree(int more, int best) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(0, 0, 0, 5_400, 90, 90, -1, false, false));
        candidates.add(new Candidate(1, 1, 86_400, 90_000, 60, 60, -1, false, false));
        candidates.add(new Candidate(2, 1, 90_000, 93_600, 60, 60, -1, false, false));
        for (int i = 3; i < 45; i++) {
            candidates.add(new Candidate(i, 2, 172_800 + i, 172_801 + i, 0, 1, 0, false, false));
        }
        WeekProblem problem = new WeekProblem(
                candidates, new Limits(90, 210), new Limits(90, Limits.ANY), 1, 7, 2, List.of(new Limits(0, 41)), 210);
        PersonalWeek week = new PersonalWeek(problem, new NeedMemory());
        assertThat(week.arrangement().anyVisits).isPresent();
        int[] cost = new int[45];
        cost[1] = more;
        assertThat(pricer.solve(week, cost, Terms.SCORE, 0, PLENTY)).isEqualTo(best);
        assertThat(pricer.bound()).isEqualTo(best);
        assertThat(pricer.isFound()).isTrue();
    }

    /** The dearest that a session can be, of a plan that is kept whole, or has to change. */
    @Example
    void a_plan_is_kept_at_the_highest_price_and_not_above() {
        AnyWeek any = new AnyWeek(
                new WeekProblem(
                        List.of(new Candidate(0, 0, 0, 3_600, 60, 60, -1, false, false)),
                        new Limits(60, 60),
                        new Limits(0, 60),
                        1,
                        List.of(),
                        60),
                new int[1]);
        int[] planned = {0};
        int net = 6_400_000 - DaySums.DEAREST;
        for (boolean isWhole : new boolean[] {true, false}) {
            PersonalWeek week = any.arranged().near(planned, isWhole, 30, 7);
            assertThat(pricer.solve(week, new int[] {DaySums.DEAREST}, Terms.SCORE, Pricer.LOWEST, PLENTY))
                    .isEqualTo(net + 37 * Terms.POINT);
            assertThat(pricer.solve(week, new int[] {DaySums.DEAREST + 1}, Terms.SCORE, Pricer.LOWEST, PLENTY))
                    .isEqualTo(Pricer.LOWEST);
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
