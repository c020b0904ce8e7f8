package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** A limit of visits, over looks that leave it out and try all subsets. */
class LimitedVisitsProperties {

    /** Below all weeks of the examples. */
    private static final int FLOOR = -5_000;

    @Property(tries = 100)
    void whatever_a_visit_costs_no_week_of_few_visits_is_above_the_bound(@ForAll long seed) {
        Random random = new Random(seed);
        AnyWeek spread = AnyWeek.spread(seed);
        AnyWeek any = new AnyWeek(spread.problem().within(7, 1 + random.nextInt(4)), spread.cost());
        Arrangement week = new Arrangement(any.problem(), new NeedMemory());
        AnyWeek free = new AnyWeek(any.problem().within(7, Limits.ANY), any.cost());
        PlainLook look = new PlainLook(free, week, Terms.SCORE);
        int[] cost = IntStream.of(week.sessions()).map(it -> any.cost()[it]).toArray();
        int floor = random.nextInt(6_400_000);
        long best = PlainWeeks.best(any, Terms.SCORE, floor);
        Finding found = new LimitedVisits(week, cost, Terms.SCORE, floor).solve(look, 100);
        assertThat((long) found.bound()).isGreaterThanOrEqualTo(best);
        assertThat((long) found.value()).isLessThanOrEqualTo(best);
        assertThat(found.isFound()).isEqualTo(found.value() > floor);
        if (found.isFound()) {
            assertThat(PlainWeeks.keepsAll(any.problem(), look.sessions(found.choices())))
                    .isTrue();
            assertThat(PlainWeeks.worth(any, look.sessions(found.choices()), Terms.SCORE))
                    .isEqualTo(found.value());
        }
        Finding first = look.look(cost, floor, 50);
        if (look.sessions(first.choices()).stream()
                        .filter(it -> it.minutes() > 0)
                        .count()
                <= any.problem().mostVisits()) {
            assertThat(found.value()).isEqualTo(first.value());
            assertThat(found.bound()).isEqualTo(first.value());
            assertThat(look.works).hasSize(2);
        }
        assertThat(look.works).allMatch(it -> it == 50).hasSizeLessThanOrEqualTo(9);
        Statistics.label("proven").collect(found.bound() == best, look.works.size() > 2);
    }

    /** Three visits of which one is allowed: a look finds all three, until one costs more than they are worth. */
    @Example
    void a_visit_costs_more_until_few_are_worth_it_and_then_something_between() {
        assertThat(prices(Terms.SCORE, 150_000))
                .containsExactly(0, 25_000, 100_000, 400_000, 250_000, 175_000, 137_500, 156_250);
        assertThat(prices(Terms.SCORE, 0)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(prices(new Terms(0, 100, 0), 2_000))
                .containsExactly(0, 1_600, 6_400, 4_000, 2_800, 2_200, 1_900, 2_050);
        assertThat(prices(new Terms(0, 0, 1), 3)).containsExactly(0, 1, 4, 2, 3, 2, 2, 2);
    }

    /** Beyond it, what a session costs would close it. */
    @Example
    void no_visit_costs_so_much_that_it_is_closed() {
        int dearest = DaySums.DEAREST - 6_400_000;
        assertThat(prices(Terms.SCORE, Integer.MAX_VALUE, DaySums.DEAREST)).containsExactly(0);
        assertThat(prices(Terms.SCORE, Integer.MAX_VALUE, dearest + 1)).hasSize(5);
        assertThat(prices(Terms.SCORE, Integer.MAX_VALUE, dearest))
                .containsExactly(0, 25_000, 100_000, 400_000, 1_600_000, 6_400_000);
    }

    /** What a visit costs, look by look, where more than one is worth it at any price below that. */
    private static List<Integer> prices(Terms terms, int enough) {
        return prices(terms, enough, 3_000);
    }

    private static List<Integer> prices(Terms terms, int enough, int dearest) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            long start = 86_400L * i;
            candidates.add(new Candidate(i, i, start, start + 3_600, i < 3 ? 60 : 0, 60, -1, false, false));
        }
        WeekProblem problem =
                new WeekProblem(candidates, new Limits(60, 600), new Limits(0, Limits.ANY), 1, 7, 1, List.of(), 60);
        Arrangement week = new Arrangement(problem, new NeedMemory());
        int[] cost = {1_000, 2_000, dearest, Pricer.CLOSED};
        List<Integer> prices = new ArrayList<>();
        Unlimited look = (dearer, least, work) -> {
            int price = dearer[0] - cost[0];
            assertThat(dearer).containsExactly(1_000 + price, 2_000 + price, dearest + price, Pricer.CLOSED);
            boolean isFound = prices.stream().anyMatch(it -> it >= enough);
            assertThat(least).isEqualTo((isFound ? terms.worth(60, 60) - cost[0] : FLOOR) - price);
            prices.add(price);
            return Finding.found(least + 1, Integer.MAX_VALUE, price < enough ? new int[] {0, 1, 2} : new int[] {0});
        };
        new LimitedVisits(week, cost, terms, FLOOR).solve(look, 100);
        return prices;
    }
}
