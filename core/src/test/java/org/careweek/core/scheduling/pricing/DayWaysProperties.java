package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
        Map<End, Integer> all = best(it -> true);
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
        Map<End, Integer> all = best(it -> true);
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

    /** A step is one way on from one place: to take no session that begins there, or one of a kind. */
    @Property(tries = 100)
    void a_day_takes_as_many_steps_as_there_are_ways_on_from_all_of_its_places(@ForAll long seed) {
        arrange(seed);
        Day day = priced.week.days[0];
        long table = (day.starts + 1L) * priced.week.sums.count() * (day.most + 1) / 16;
        long at = 0;
        long steps = table;
        for (int start = 0; start < day.starts; start++) {
            int now = start;
            int before = best(it -> endsBefore(it, now)).size();
            at += before;
            steps += before
                    * (1 + IntStream.of(day.start).filter(it -> it == now).count());
        }
        int all = (int) at + best(it -> true).size();
        Budget plenty = new Budget(PLENTY);
        assertThat(places.look(Pricer.LOWEST, all, plenty)).isTrue();
        assertThat(PLENTY - plenty.left()).isEqualTo(steps);
        assertThat(places.look(Pricer.LOWEST, all - 1, new Budget(PLENTY))).isEqualTo(day.starts == 0);
        assertThat(places.look(Pricer.LOWEST, all, new Budget(steps))).isEqualTo(day.starts == 0);
        assertThat(places.look(Pricer.LOWEST, all, new Budget(steps + 1))).isTrue();
        Budget rough = new Budget(PLENTY);
        places.lookRoughly(Pricer.LOWEST, MANY, rough);
        assertThat(PLENTY - rough.left()).isEqualTo(steps + at);
        int options = priced.sums[0].size();
        Budget some = new Budget(PLENTY);
        assertThat(ends.look(Pricer.LOWEST, options, some)).isTrue();
        assertThat(PLENTY - some.left()).isEqualTo(options / 8 + options);
        assertThat(ends.look(Pricer.LOWEST, options - 1, some)).isFalse();
    }

    @Property(tries = 100)
    void a_rough_look_goes_on_from_few_places_of_each_start_and_class(@ForAll long seed) {
        arrange(seed);
        Day day = priced.week.days[0];
        long steps = (day.starts + 1L) * priced.week.sums.count() * (day.most + 1) / 16;
        for (int start = 0; start < day.starts; start++) {
            int now = start;
            Set<End> before = best(it -> endsBefore(it, now)).keySet();
            long classes = before.stream().mapToInt(End::part).distinct().count();
            steps += before.size()
                    + classes
                            * (1
                                    + IntStream.of(day.start)
                                            .filter(it -> it == now)
                                            .count());
        }
        Budget rough = new Budget(PLENTY);
        places.lookRoughly(Pricer.LOWEST, 1, rough);
        assertThat(PLENTY - rough.left()).isLessThanOrEqualTo(steps);
    }

    private boolean endsBefore(int[] some, int start) {
        Day day = priced.week.days[0];
        Set<Long> starts = new HashSet<>();
        priced.any.problem().candidates().stream().filter(it -> it.day() == 0).forEach(it -> {
            if (Kinds.usable(priced.any.problem()).contains(it)) {
                starts.add(it.start());
            }
        });
        assertThat(starts).hasSize(day.starts);
        long time = starts.stream().sorted().skip(start).findFirst().orElseThrow();
        return priced.sessions(some).stream().allMatch(it -> it.end() <= time);
    }

    /** Of all subsets of the day, of some kind, the most that those of the same end are worth. */
    private Map<End, Integer> best(Predicate<int[]> kind) {
        Map<End, Integer> best = new HashMap<>();
        int last = priced.week.days[0].first[priced.week.days[0].kinds()];
        for (int set = 0; set < 1 << last; set++) {
            int subset = set;
            int[] some = IntStream.range(0, last)
                    .filter(it -> (subset >> it & 1) == 1)
                    .toArray();
            if (priced.keepsAll(some) && kind.test(some)) {
                best.merge(priced.end(some), priced.value(some), Math::max);
            }
        }
        return best;
    }
}
