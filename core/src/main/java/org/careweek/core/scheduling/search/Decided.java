package org.careweek.core.scheduling.search;

import java.util.Arrays;
import org.careweek.core.scheduling.pricing.Pricer;
import org.careweek.core.scheduling.pricing.Terms;

/** The one schedule that is left where all is decided, if it keeps the rules. Not safe for concurrent use. */
final class Decided {

    private final Clinic clinic;
    private final int[][] plan;
    private boolean isSchedule = true;
    private boolean isCertain = true;

    Decided(Clinic clinic, Resources resources, Decisions decisions, Tool tool) {
        this.clinic = clinic;
        this.plan = new int[clinic.size()][];
        int[] left = resources.amounts().clone();
        for (int person = 0; person < plan.length; person++) {
            plan[person] = decisions.mustsOf(person);
            boolean isPlaced = plan[person].length > 0;
            isSchedule &= isPlaced || decisions.mayBeUnplaced(person);
            isSchedule &= !isPlaced || isWeek(person, tool);
            for (int used : resources.of(person, plan[person])) {
                isSchedule &= --left[used] >= 0;
            }
        }
    }

    /** Whether the week of all that a person must attend, and nothing else, keeps the rules. */
    private boolean isWeek(int person, Tool tool) {
        int[] chosen = plan[person];
        int reward = Terms.POINT;
        int[] cost = new int[clinic.people[person].choices()];
        Arrays.fill(cost, Pricer.CLOSED);
        for (int choice : chosen) {
            cost[choice] = -reward;
        }
        int floor = chosen.length * reward - 1;
        boolean isFound = tool.solve(clinic.people[person], cost, new Terms(0, 0, 0), floor).length > 0;
        isCertain &= isFound || tool.bound() <= floor;
        return isFound;
    }

    /** Whether it is a schedule. */
    boolean isSchedule() {
        return isSchedule;
    }

    /** Whether that is certain; a pricing may have given up. */
    boolean isCertain() {
        return isSchedule || isCertain;
    }

    long score() {
        long score = 0;
        for (int person = 0; person < plan.length; person++) {
            score += clinic.score(person, plan[person]);
        }
        return score;
    }

    /** Of each person the choices, empty where unplaced. */
    int[][] plan() {
        return plan;
    }
}
