package org.careweek.core.scheduling.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Looks at all subsets of a few sessions, whatever work is allowed, and remembers what it was asked. */
final class PlainLook implements Unlimited {

    private final AnyWeek any;
    private final Arrangement arranged;
    private final List<int[]> weeks = new ArrayList<>();
    private final List<Long> worths = new ArrayList<>();

    /** What each choice cost, look by look; and how much work was allowed. */
    final List<int[]> costs = new ArrayList<>();

    final List<Long> works = new ArrayList<>();

    /** Looks at the weeks of a problem, by the choices of an arrangement of its sessions. */
    PlainLook(AnyWeek any, Arrangement arranged, Terms terms) {
        this.any = any;
        this.arranged = arranged;
        AnyWeek free = new AnyWeek(any.problem(), new int[any.cost().length]);
        for (int set = 1; set < 1 << arranged.choices(); set++) {
            int subset = set;
            int[] choices = IntStream.range(0, arranged.choices())
                    .filter(it -> (subset >> it & 1) == 1)
                    .toArray();
            List<Candidate> week = sessions(choices);
            if (PlainWeeks.keepsAll(any.problem(), week)) {
                weeks.add(choices);
                worths.add(PlainWeeks.worth(free, week, terms));
            }
        }
    }

    List<Candidate> sessions(int[] choices) {
        return Arrays.stream(choices)
                .map(it -> arranged.sessions()[it])
                .mapToObj(session -> any.problem().candidates().get(session))
                .toList();
    }

    @Override
    public Finding look(int[] cost, int floor, long work) {
        costs.add(cost.clone());
        works.add(work);
        long best = floor;
        int[] choices = {};
        for (int i = 0; i < weeks.size(); i++) {
            long net = worths.get(i);
            for (int choice : weeks.get(i)) {
                net -= cost[choice] > DaySums.DEAREST ? Integer.MAX_VALUE : cost[choice];
            }
            if (net > best) {
                best = net;
                choices = weeks.get(i);
            }
        }
        return best > floor ? Finding.best((int) best, choices.clone()) : Finding.nothing(floor);
    }

    /** The most that any week is worth beside its costs, or the floor where that is more. */
    long best(int[] cost, int floor, ToIntFunction<int[]> worth) {
        long best = floor;
        for (int[] week : weeks) {
            long net = worth.applyAsInt(week);
            for (int choice : week) {
                net -= cost[choice] > DaySums.DEAREST ? Integer.MAX_VALUE : cost[choice];
            }
            best = Math.max(best, net);
        }
        return best;
    }
}
