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

/** What a day can give, against all subsets of its sessions, and which of that a rough look goes on from. */
class DayWaysProperties {

    private static final long PLENTY = 1_000_000;
    private static final int MANY = 6_000;

    private final DayKinds kinds = new DayKinds();
    private final DaySums[] sums = new DaySums[7];
    private final Slopes slopes = new Slopes();
    private final DayEnds ends = new DayEnds();
    private final DayPlaces places = new DayPlaces(new DayOutlook());
    private AnyWeek any;
    private Arrangement week;

    /** Where some sessions lead to. */
    private record End(int part, int units) {}

    private void arrange(long seed) {
        any = AnyWeek.busyDay(seed);
        week = new Arrangement(any.problem(), new NeedMemory(), 1_000, 1);
        int[] cost = cost();
        for (int day = 0; day < 7; day++) {
            sums[day] = new DaySums();
            kinds.look(week, day, cost, Terms.SCORE);
            sums[day].look(week, day, kinds);
            slopes.take(week, day, sums[day]);
        }
        slopes.find(week, Terms.SCORE);
        ends.take(week, 0, sums[0], slopes);
        places.take(week, 0, kinds, slopes);
    }

    private int[] cost() {
        return IntStream.of(week.sessions()).map(it -> any.cost()[it]).toArray();
    }

    @Property(tries = 200)
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
        return slopes.around(0, end.part()) + slopes.slope() * end.units();
    }

    /** The options, each of which is what its sessions are. */
    private Map<End, Integer> ends(DayWays ways) {
        Map<End, Integer> found = new HashMap<>();
        for (int option = 0; option < ways.size(); option++) {
            End end = new End(ways.part(option), ways.units(option));
            found.put(end, ways.value(option));
            int[] chosen = new int[week.choices()];
            int n = ways.choose(option, chosen, 0);
            int[] some = Arrays.copyOf(chosen, n);
            assertThat(end(some)).isEqualTo(end);
            assertThat(value(some)).isEqualTo(ways.value(option));
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
        return ways.value(option) + (long) slopes.slope() * ways.units(option);
    }

    @Property(tries = 200)
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
        for (Map.Entry<End, Integer> one : ends(places).entrySet()) {
            assertThat(one.getValue()).isLessThanOrEqualTo(all.get(one.getKey()));
            assertThat(ends(places).keySet())
                    .filteredOn(it -> it.part() == one.getKey().part())
                    .hasSizeLessThanOrEqualTo(most);
        }
    }

    /** Among equals, what is near to the usual. */
    private long rough(End end, Map<End, Integer> all) {
        return all.get(end) + promise(end) - Math.abs(end.units() - week.track(1));
    }

    /** A step is one way on from one place: to take no session that begins there, or one of a kind. */
    @Property(tries = 200)
    void a_day_takes_as_many_steps_as_there_are_ways_on_from_all_of_its_places(@ForAll long seed) {
        arrange(seed);
        Day day = week.days[0];
        long table = (day.starts + 1L) * week.sums.count() * (day.most + 1) / 16;
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
        int options = sums[0].size();
        Budget some = new Budget(PLENTY);
        assertThat(ends.look(Pricer.LOWEST, options, some)).isTrue();
        assertThat(PLENTY - some.left()).isEqualTo(options / 8 + options);
        assertThat(ends.look(Pricer.LOWEST, options - 1, some)).isFalse();
    }

    private boolean endsBefore(int[] some, int start) {
        Day day = week.days[0];
        Set<Long> starts = new HashSet<>();
        any.problem().candidates().stream().filter(it -> it.day() == 0).forEach(it -> {
            if (Kinds.usable(any.problem()).contains(it)) {
                starts.add(it.start());
            }
        });
        assertThat(starts).hasSize(day.starts);
        long time = starts.stream().sorted().skip(start).findFirst().orElseThrow();
        return sessions(some).stream().allMatch(it -> it.end() <= time);
    }

    /** Of all subsets of the day, of some kind, the most that those of the same end are worth. */
    private Map<End, Integer> best(Predicate<int[]> kind) {
        Map<End, Integer> best = new HashMap<>();
        int last = week.days[0].first[week.days[0].kinds()];
        for (int set = 0; set < 1 << last; set++) {
            int subset = set;
            int[] some = IntStream.range(0, last)
                    .filter(it -> (subset >> it & 1) == 1)
                    .toArray();
            if (isOneDay(some) && kind.test(some)) {
                best.merge(end(some), value(some), Math::max);
            }
        }
        return best;
    }

    private boolean isOneDay(int[] some) {
        List<Candidate> chosen = sessions(some);
        return chosen.stream().allMatch(it -> any.cost()[it.session()] != Pricer.CLOSED)
                && PlainWeeks.keepsAll(any.problem(), chosen);
    }

    private End end(int[] some) {
        int part = 0;
        int units = 0;
        for (Candidate one : sessions(some)) {
            int given = one.need() < 0 ? 0 : week.sums.of(week.states.of(one.need(), one.served()));
            part = week.sums.add(part, given);
            units += one.minutes() / week.unit;
        }
        return new End(part, units);
    }

    private int value(int[] some) {
        int value = 0;
        for (Candidate one : sessions(some)) {
            value += (one.preferred() ? Terms.SCORE.preferred() : 0) - any.cost()[one.session()];
        }
        return value;
    }

    private List<Candidate> sessions(int[] choices) {
        return IntStream.of(choices)
                .mapToObj(it -> any.problem().candidates().get(week.sessions()[it]))
                .toList();
    }
}
