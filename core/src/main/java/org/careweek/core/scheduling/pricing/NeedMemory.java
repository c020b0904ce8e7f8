package org.careweek.core.scheduling.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps tables of needs that many people share. Not safe for concurrent use. */
public final class NeedMemory {

    private record Key(Limits limits, List<Integer> lengths, boolean isCounted) {}

    /** Where all sessions together are not enough. */
    private static final Key IMPOSSIBLE = new Key(new Limits(1, Limits.ANY), List.of(), false);

    private record TableKey(NeedStates states, int most) {}

    private final Map<Key, Amounts> amounts = new HashMap<>();
    private final Map<List<Key>, NeedStates> states = new HashMap<>();
    private final Map<TableKey, NeedSums> sums = new HashMap<>();

    /** Knows none yet. */
    public NeedMemory() {}

    /** The states of a week's needs; where the number of its visits may be too high, that is one need more. */
    NeedStates states(WeekProblem problem, List<Candidate> candidates) {
        List<Key> keys = keys(problem, candidates);
        return states.computeIfAbsent(
                keys,
                all -> new NeedStates(all.stream()
                        .map(key -> amounts.computeIfAbsent(
                                key,
                                it -> new Amounts(
                                        it.limits(),
                                        it.lengths().stream()
                                                .mapToInt(Integer::intValue)
                                                .toArray(),
                                        it.isCounted())))
                        .toList()));
    }

    /** At most so many classes of states that this memory gave. */
    NeedSums sums(NeedStates states, int most) {
        return sums.computeIfAbsent(
                new TableKey(states, most),
                key -> NeedTable.count(states) <= most ? new NeedTable(states) : new NeedClasses(states, most));
    }

    private static List<Key> keys(WeekProblem problem, List<Candidate> candidates) {
        List<Key> keys = new ArrayList<>();
        for (int need = 0; need < problem.needs().size(); need++) {
            int which = need;
            List<Candidate> serving =
                    candidates.stream().filter(it -> it.need() == which).toList();
            keys.add(key(problem.needs().get(need), serving, serving.stream().map(Candidate::served)));
        }
        if (limitsVisits(problem)) {
            List<Candidate> visits =
                    candidates.stream().filter(it -> it.minutes() > 0).toList();
            keys.add(key(
                    new Limits(0, problem.mostVisits()), visits, visits.stream().map(it -> 1)));
        }
        return List.copyOf(keys);
    }

    static boolean limitsVisits(WeekProblem problem) {
        return problem.mostVisits() < Limits.ANY;
    }

    private static Key key(Limits limits, List<Candidate> serving, Stream<Integer> amounts) {
        List<Integer> each = amounts.toList();
        long together = mostTogether(serving, each);
        if (together < limits.least()) {
            return IMPOSSIBLE;
        }
        boolean isCounted = together > limits.most();
        return new Key(limits, each.stream().distinct().sorted().toList(), isCounted);
    }

    /** The most that sessions which do not overlap give together; all sessions are sorted by their end. */
    private static long mostTogether(List<Candidate> sessions, List<Integer> amounts) {
        int n = sessions.size();
        List<Integer> byEnd = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) ->
                        Long.compare(sessions.get(a).end(), sessions.get(b).end()))
                .toList();
        long[] most = new long[n + 1];
        for (int i = 0; i < n; i++) {
            long start = sessions.get(byEnd.get(i)).start();
            int before = i;
            while (before > 0 && sessions.get(byEnd.get(before - 1)).end() > start) {
                before--;
            }
            most[i + 1] = Math.max(most[i], most[before] + amounts.get(byEnd.get(i)));
        }
        return most[n];
    }
}
