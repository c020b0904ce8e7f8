package org.careweek.core.scheduling.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

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

    /** Knows what another memory gave to some weeks, and nothing else. */
    public NeedMemory(NeedMemory other, List<PersonalWeek> weeks) {
        Set<NeedStates> used = new HashSet<>();
        weeks.forEach(week -> week.arrangement().addStates(used));
        states.putAll(other.states);
        states.values().retainAll(used);
        sums.putAll(other.sums);
        sums.keySet().removeIf(key -> !used.contains(key.states()));
    }

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
            keys.add(key(problem.needs().get(need), candidates, it -> it.need() == which, Candidate::served));
        }
        if (limitsVisits(problem)) {
            keys.add(key(new Limits(0, problem.mostVisits()), candidates, it -> it.minutes() > 0, it -> 1));
        }
        return List.copyOf(keys);
    }

    static boolean limitsVisits(WeekProblem problem) {
        return problem.mostVisits() < Limits.ANY;
    }

    private static Key key(
            Limits limits,
            List<Candidate> candidates,
            Predicate<Candidate> isServing,
            ToIntFunction<Candidate> amount) {
        List<Candidate> serving = candidates.stream().filter(isServing).toList();
        long together = mostTogether(serving, amount);
        if (together < limits.least()) {
            return IMPOSSIBLE;
        }
        boolean isCounted = together > limits.most();
        return new Key(
                limits,
                serving.stream().mapToInt(amount).distinct().sorted().boxed().toList(),
                isCounted);
    }

    /** The most that sessions which do not overlap give together. */
    private static long mostTogether(List<Candidate> sessions, ToIntFunction<Candidate> amount) {
        Candidate[] byEnd = sessions.toArray(Candidate[]::new);
        Arrays.sort(byEnd, Comparator.comparingLong(Candidate::end));
        long[] most = new long[byEnd.length + 1];
        for (int i = 0; i < byEnd.length; i++) {
            int before = i;
            while (before > 0 && byEnd[before - 1].end() > byEnd[i].start()) {
                before--;
            }
            most[i + 1] = Math.max(most[i], most[before] + amount.applyAsInt(byEnd[i]));
        }
        return most[byEnd.length];
    }
}
