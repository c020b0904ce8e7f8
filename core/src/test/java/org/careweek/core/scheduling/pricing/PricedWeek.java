package org.careweek.core.scheduling.pricing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A week of {@link AnyWeek#busyDay} whose days have been looked at, and what some of its choices are, as plainly as can be. */
final class PricedWeek {

    final AnyWeek any;
    final Arrangement week;
    final DayKinds kinds = new DayKinds();
    final DaySums[] sums = new DaySums[7];
    final Slopes slopes = new Slopes();

    /** Where some choices lead to. */
    record End(int part, int units) {}

    final Terms terms;

    /** Of every third seed all weeks are worth the same. */
    PricedWeek(long seed) {
        boolean isPlain = seed % 3 == 0;
        terms = isPlain ? Terms.HEADS : Terms.SCORE;
        AnyWeek busy = AnyWeek.busyDay(seed);
        any = isPlain ? new AnyWeek(busy.problem(), new int[busy.cost().length]) : busy;
        week = new Arrangement(any.problem(), new NeedMemory(), 1_000, 1);
        int[] cost = IntStream.of(week.sessions()).map(it -> any.cost()[it]).toArray();
        for (int day = 0; day < 7; day++) {
            sums[day] = new DaySums();
            kinds.look(week, day, cost, terms);
            sums[day].look(week, day, kinds);
            slopes.take(week, day, sums[day]);
        }
        slopes.find(week, terms);
    }

    /** Whether some choices are open and keep all limits. */
    boolean keepsAll(int[] some) {
        List<Candidate> chosen = sessions(some);
        return chosen.stream().allMatch(it -> any.cost()[it.session()] != Pricer.CLOSED)
                && PlainWeeks.keepsAll(any.problem(), chosen);
    }

    End end(int[] some) {
        int part = 0;
        int units = 0;
        for (Candidate one : sessions(some)) {
            int given = one.need() < 0 ? 0 : week.sums.of(week.states.of(one.need(), one.served()));
            part = week.sums.add(part, given);
            units += one.minutes() / week.unit;
        }
        return new End(part, units);
    }

    /** What some choices add to a week. */
    int value(int[] some) {
        int value = 0;
        for (Candidate one : sessions(some)) {
            value += (one.preferred() ? terms.preferred() : 0) - any.cost()[one.session()];
        }
        return value;
    }

    List<Candidate> sessions(int[] choices) {
        return IntStream.of(choices)
                .mapToObj(it -> any.problem().candidates().get(week.sessions()[it]))
                .toList();
    }

    /** Of all subsets of the first day, the most that those of the same end are worth. */
    Map<End, Integer> firstDay() {
        Map<End, Integer> best = new HashMap<>();
        for (int[] some : waysOfFirstDay()) {
            best.merge(end(some), value(some), Math::max);
        }
        return best;
    }

    /** Before each start of the first day, where its sessions can lead to that have ended by then. */
    List<Set<End>> beforeStarts() {
        List<Long> starts = sessions(IntStream.range(0, week.days[0].first[week.days[0].kinds()])
                        .toArray())
                .stream()
                .map(Candidate::start)
                .distinct()
                .sorted()
                .toList();
        List<Set<End>> before =
                starts.stream().<Set<End>>map(it -> new HashSet<>()).toList();
        for (int[] some : waysOfFirstDay()) {
            long last = sessions(some).stream().mapToLong(Candidate::end).max().orElse(0);
            for (int start = 0; start < starts.size(); start++) {
                if (last <= starts.get(start)) {
                    before.get(start).add(end(some));
                }
            }
        }
        return before;
    }

    private List<int[]> waysOfFirstDay() {
        int last = week.days[0].first[week.days[0].kinds()];
        return IntStream.range(0, 1 << last)
                .mapToObj(set -> IntStream.range(0, last)
                        .filter(it -> (set >> it & 1) == 1)
                        .toArray())
                .filter(this::keepsAll)
                .toList();
    }
}
