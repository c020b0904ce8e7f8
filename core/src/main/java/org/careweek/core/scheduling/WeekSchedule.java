package org.careweek.core.scheduling;

import java.util.List;
import org.careweek.core.plan.WeeklyPlan;

/**
 * Everyone's plans.
 *
 * @param plans in the order of the requests
 * @param unplaced those without a plan, in the order of the requests
 * @param score the sum over the plans of 100,000, less 10 for each minute off the order, plus 1 for each preferred session
 * @param bound a proven upper bound on the score of any schedule of this week, {@code score} or more; equal means that the
 *     schedule is the best there is. Where plans or sessions had to stay as they were, of any schedule that leaves them so
 * @param placedBound a proven upper bound on how many people any such schedule could place
 */
public record WeekSchedule(List<WeeklyPlan> plans, List<Unplaced> unplaced, long score, long bound, int placedBound) {

    public WeekSchedule {
        plans = List.copyOf(plans);
        unplaced = List.copyOf(unplaced);
        if (bound < score || placedBound < plans.size()) {
            throw new IllegalArgumentException("a bound must not be below what was reached");
        }
    }

    @Override
    public String toString() {
        return "WeekSchedule[" + plans.size() + " placed, " + unplaced.size() + " unplaced, score " + score + " of "
                + bound + "]";
    }
}
