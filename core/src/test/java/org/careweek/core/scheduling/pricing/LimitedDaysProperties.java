package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** A limit of days, over looks that leave it out and try all subsets. */
class LimitedDaysProperties {

    @Property(tries = 40)
    void on_some_days_after_others_no_week_on_few_days_is_better(@ForAll long seed) {
        AnyWeek any = AnyWeek.spread(seed);
        Arrangement week = new Arrangement(any.problem(), new NeedMemory());
        AnyWeek free = new AnyWeek(any.problem().within(7, any.problem().mostVisits()), any.cost());
        PlainLook look = new PlainLook(free, week, Terms.SCORE);
        int[] cost = cost(any, week);
        int floor = new Random(seed).nextInt(6_400_000);
        long best = PlainWeeks.best(any, Terms.SCORE, floor);
        Finding found = new LimitedDays(week, cost, floor).solve(look, 100);
        assertThat(found.value()).isEqualTo(best);
        assertThat(found.bound()).isEqualTo(best);
        assertThat(found.isFound()).isEqualTo(best > floor);
        if (found.isFound()) {
            assertThat(PlainWeeks.keepsAll(any.problem(), look.sessions(found.choices())))
                    .isTrue();
        }
        assertOnlyWhereNeeded(any, look, floor, cost);
        Statistics.label("looks").collect(look.works.size() > 1, found.isFound());
    }

    /** Half of the work goes to a look without the limit; only where that finds too many days, all choices of days are looked at. */
    private static void assertOnlyWhereNeeded(AnyWeek any, PlainLook look, int floor, int[] cost) {
        Finding first = look.look(cost, floor, 0);
        long days = look.sessions(first.choices()).stream()
                .filter(it -> it.minutes() > 0)
                .mapToInt(Candidate::day)
                .distinct()
                .count();
        int most = any.problem().mostDays();
        long[] ways = {1, 7, 21, 35, 35, 21, 7, 1};
        long[] works = look.works.stream().mapToLong(it -> it).toArray();
        assertThat(works[0]).isEqualTo(50);
        assertThat(works).hasSize(2 + (days > most ? (int) ways[most] : 0));
        assertThat(Arrays.stream(works, 1, works.length - 1)).allMatch(it -> it == 25);
    }

    /** Looks that give up say what they can prove. */
    @Property(tries = 40)
    void what_looks_that_give_up_can_prove_is_proven_of_few_days(@ForAll long seed) {
        AnyWeek any = AnyWeek.spread(seed);
        Random random = new Random(seed);
        Arrangement week = new Arrangement(any.problem(), new NeedMemory());
        AnyWeek free = new AnyWeek(any.problem().within(7, any.problem().mostVisits()), any.cost());
        PlainLook look = new PlainLook(free, week, Terms.SCORE);
        int[] most = {Integer.MIN_VALUE, Integer.MIN_VALUE};
        int floor = 1_000_000;
        Unlimited hurried = (cost, least, work) -> {
            Finding exact = look.look(cost, least, work);
            int bound = exact.value() + random.nextInt(100);
            int which = Math.min(1, look.works.size() - 1);
            most[which] = Math.max(most[which], bound);
            return exact.isFound() && random.nextBoolean()
                    ? Finding.found(exact.value(), bound, exact.choices())
                    : Finding.givenUp(least, bound);
        };
        Finding found = new LimitedDays(week, cost(any, week), floor).solve(hurried, 100);
        long best = PlainWeeks.best(any, Terms.SCORE, floor);
        assertThat((long) found.bound()).isGreaterThanOrEqualTo(best);
        assertThat((long) found.value()).isLessThanOrEqualTo(best);
        assertThat(found.isFound()).isEqualTo(found.value() > floor);
        boolean isMore = look.works.size() > 1;
        assertThat(found.bound()).isEqualTo(isMore ? Math.max(floor, Math.min(most[0], most[1])) : most[0]);
    }

    private static int[] cost(AnyWeek any, Arrangement week) {
        return IntStream.of(week.sessions()).map(it -> any.cost()[it]).toArray();
    }
}
