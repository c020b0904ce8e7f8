package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careweek.core.scheduling.pricing.PricedWeek.End;

/** What a day can give, against all subsets of its sessions, and which of that a rough look goes on from. */
class DayWaysProperties {

    private static final long PLENTY = 1_000_000;
    private static final int MANY = 6_000;

    private final DayEnds ends = new DayEnds();
    private final DayPlaces places = new DayPlaces(new DayOutlook());
    private PricedWeek priced;

    private void arrange(long seed) {
        priced = new PricedWeek(seed);
        ends.take(priced.week, 0, priced.sums[0], priced.slopes);
        places.take(priced.week, 0, priced.kinds, priced.slopes);
    }

    @Property(tries = 100)
    void a_day_gives_what_its_sessions_give_that_do_not_overlap_unless_no_week_with_it_is_worth_more_than_the_floor(
            @ForAll long seed) {
        arrange(seed);
        Map<End, Integer> all = priced.firstDay();
        int[] promises =
                all.keySet().stream().mapToInt(it -> all.get(it) + promise(it)).toArray();
        int floor = promises[new Random(seed).nextInt(promises.length)];
        for (int least : new int[] {Pricer.LOWEST, floor - 1, floor}) {
            Map<End, Integer> more = new HashMap<>(all);
            more.keySet().removeIf(it -> all.get(it) + promise(it) <= least);
            for (DayWays ways : List.of(ends, places)) {
                assertThat(ways.look(least, MANY, new Budget(PLENTY))).isTrue();
                assertThat(ends(ways)).isEqualTo(more);
                assertInOrder(ways);
                ways.lookRoughly(least, MANY, new Budget(PLENTY));
                assertThat(ends(ways)).isEqualTo(more);
                assertInOrder(ways);
            }
        }
    }

    /** What all else of a week may add. */
    private int promise(End end) {
        return priced.slopes.around(0, end.part()) + priced.slopes.slope() * end.units();
    }

    /** The options, each of which is what its sessions are. */
    private Map<End, Integer> ends(DayWays ways) {
        Map<End, Integer> found = new HashMap<>();
        for (int option = 0; option < ways.size(); option++) {
            End end = new End(ways.part(option), ways.units(option));
            found.put(end, ways.value(option));
            long state = ways.state(option);
            assertThat(ways == ends ? (int) state : priced.week.sums.of(state)).isEqualTo(end.part());
            int[] chosen = new int[priced.week.choices()];
            int n = ways.choose(option, chosen, 0);
            int[] some = Arrays.copyOf(chosen, n);
            assertThat(priced.end(some)).isEqualTo(end);
            assertThat(priced.value(some)).isEqualTo(ways.value(option));
        }
        assertThat(found).hasSize(ways.size());
        return found;
    }

    private void assertInOrder(DayWays ways) {
        for (int option = 1; option < ways.size(); option++) {
            assertThat(line(ways, option)).isLessThanOrEqualTo(line(ways, option - 1));
        }
    }

    private long line(DayWays ways, int option) {
        return ways.value(option) + (long) priced.slopes.slope() * ways.units(option);
    }

    @Property(tries = 100)
    void a_rough_look_keeps_of_each_class_of_needs_what_promises_most(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int most) {
        arrange(seed);
        Map<End, Integer> all = priced.firstDay();
        Budget budget = new Budget(PLENTY);
        ends.lookRoughly(Pricer.LOWEST, most, budget);
        Map<End, Integer> kept = ends(ends);
        assertInOrder(ends);
        assertThat(PLENTY - budget.left()).isEqualTo(all.size() / 8 + kept.size());
        for (End end : all.keySet()) {
            long better = all.keySet().stream()
                    .filter(it -> it.part() == end.part() && rough(it, all) > rough(end, all))
                    .count();
            long asGood = all.keySet().stream()
                    .filter(it -> it.part() == end.part() && rough(it, all) >= rough(end, all))
                    .count();
            assertThat(kept.containsKey(end) ? better < most : asGood > most).isTrue();
        }
        places.lookRoughly(Pricer.LOWEST, most, new Budget(PLENTY));
        assertInOrder(places);
        long best = all.keySet().stream()
                .mapToLong(it -> all.get(it) + promise(it))
                .max()
                .orElseThrow();
        Map<End, Integer> found = ends(places);
        assertThat(found.keySet().stream()
                        .mapToLong(it -> found.get(it) + promise(it))
                        .max()
                        .orElseThrow())
                .isBetween(best - priced.week.days[0].most, best);
        for (Map.Entry<End, Integer> one : ends(places).entrySet()) {
            assertThat(one.getValue()).isLessThanOrEqualTo(all.get(one.getKey()));
            assertThat(ends(places).keySet())
                    .filteredOn(it -> it.part() == one.getKey().part())
                    .hasSizeLessThanOrEqualTo(most);
        }
    }

    /** Among equals, what is near to the usual. */
    private long rough(End end, Map<End, Integer> all) {
        return all.get(end) + promise(end) - Math.abs(end.units() - priced.week.track(1));
    }
}
