package org.careweek.core.scheduling.search;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Effort;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * A schedule made of shares of weeks: who has most of one week goes first and has it, where there are seats; the others take the best
 * that is left. Not safe for concurrent use.
 */
final class Completion {

    private static final int EFFORT = 1_000;

    private final Clinic clinic;
    private final Resources resources;
    private final Tool tool;
    private final int[][] plan;
    private long score;

    Completion(Clinic clinic, Resources resources, Tool tool) {
        this.clinic = clinic;
        this.resources = resources;
        this.tool = tool;
        this.plan = new int[clinic.size()][];
    }

    /** Makes the schedule; what it costs to look for weeks guides the choice. */
    void run(Columns columns, double[] share, int[] price, Effort effort) {
        double[] most = new double[plan.length];
        int[] which = new int[plan.length];
        for (int i = 0; i < share.length; i++) {
            int person = columns.get(i).person();
            if (share[i] > most[person] && columns.isAllowed(i)) {
                most[person] = share[i];
                which[person] = i;
            }
        }
        int[] left = resources.amounts().clone();
        IntStream.range(0, plan.length)
                .boxed()
                .sorted(Comparator.comparingDouble(it -> -most[it]))
                .forEach(person -> {
                    int[] wanted = most[person] > 0 ? columns.get(which[person]).choices() : Seating.NOTHING;
                    plan[person] = most[person] > 0 && isLeft(person, wanted, left)
                            ? wanted
                            : bestLeft(person, price, left, effort);
                    for (int used : resources.of(person, plan[person])) {
                        left[used]--;
                    }
                    score += clinic.score(person, plan[person]);
                });
    }

    private boolean isLeft(int person, int[] choices, int[] left) {
        return IntStream.of(resources.of(person, choices)).allMatch(it -> left[it] > 0);
    }

    private int[] bestLeft(int person, int[] price, int[] left, Effort effort) {
        if (!resources.isPlaceLeft(left) || !effort.spend(EFFORT)) {
            return Seating.NOTHING;
        }
        int[] cost = resources.cost(person, price, left);
        return tool.solve(clinic.people[person], cost, Terms.SCORE, 0);
    }

    /** Of each person the choices, empty where unplaced. */
    int[][] plan() {
        return plan;
    }

    long score() {
        return score;
    }
}
