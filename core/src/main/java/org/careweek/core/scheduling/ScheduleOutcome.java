package org.careweek.core.scheduling;

import java.util.List;
import java.util.function.Function;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.rule.Violation;

/** What becomes of an assignment of participants to sessions. */
public sealed interface ScheduleOutcome {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Feasible, R> feasible, Function<Infeasible, R> infeasible);

    /**
     * It is a schedule of the week. Prints nothing of a person.
     *
     * @param plans of those who are placed, in the order of the week's requests
     * @param score as of a {@link WeekSchedule}
     */
    record Feasible(List<WeeklyPlan> plans, long score) implements ScheduleOutcome {

        public Feasible {
            plans = List.copyOf(plans);
        }

        @Override
        public <R> R fold(Function<Feasible, R> feasible, Function<Infeasible, R> infeasible) {
            return feasible.apply(this);
        }

        @Override
        public String toString() {
            return "Feasible[" + plans.size() + " placed, score " + score + "]";
        }
    }

    /**
     * It is none.
     *
     * @param violations everything that stands in the way, of one participant after the other in the order of the requests, by
     *     rule id each; then of the sessions; never empty
     */
    record Infeasible(List<Violation> violations) implements ScheduleOutcome {

        public Infeasible {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("an assignment can only be infeasible for a reason");
            }
        }

        @Override
        public <R> R fold(Function<Feasible, R> feasible, Function<Infeasible, R> infeasible) {
            return infeasible.apply(this);
        }
    }
}
