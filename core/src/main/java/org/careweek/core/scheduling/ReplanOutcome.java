package org.careweek.core.scheduling;

import java.util.List;
import java.util.function.Function;
import org.careweek.core.plan.OrderOutsideBand;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.Session;

/** What becomes of one participant's week when their request changes and everyone else's plan stays as it is. */
public sealed interface ReplanOutcome {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Replanned, R> replanned, Function<NoPlan, R> noPlan, Function<OrderRefused, R> orderRefused);

    /**
     * There is a plan, and this one changes the fewest sessions; of those that do, it has the best score.
     *
     * @param plan the plan
     * @param added the sessions that are new in it, by start, then id
     * @param removed the sessions that are no longer in it, by start, then id
     * @param proven whether all was looked at; where there were too many ways to combine the sessions, there may be a plan
     *     that changes fewer
     */
    record Replanned(WeeklyPlan plan, List<Session> added, List<Session> removed, boolean proven)
            implements ReplanOutcome {

        public Replanned {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        /** Whether the plan that was there still does. */
        public boolean changesNothing() {
            return added.isEmpty() && removed.isEmpty();
        }

        @Override
        public <R> R fold(
                Function<Replanned, R> replanned, Function<NoPlan, R> noPlan, Function<OrderRefused, R> orderRefused) {
            return replanned.apply(this);
        }

        @Override
        public String toString() {
            return "Replanned[private]";
        }
    }

    /**
     * Nothing fits beside the others' plans.
     *
     * @param reasons each a true and minimal set of obstacles; empty where finding one was too much work, or where no rule but
     *     sessions that have begun stand in the way
     */
    record NoPlan(List<Reason> reasons) implements ReplanOutcome {

        public NoPlan {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<Replanned, R> replanned, Function<NoPlan, R> noPlan, Function<OrderRefused, R> orderRefused) {
            return noPlan.apply(this);
        }
    }

    /**
     * The ordered time is none of the ordered level of care, so nothing was looked for.
     *
     * @param violation what the check of a plan says of the order
     */
    record OrderRefused(OrderOutsideBand violation) implements ReplanOutcome {

        @Override
        public <R> R fold(
                Function<Replanned, R> replanned, Function<NoPlan, R> noPlan, Function<OrderRefused, R> orderRefused) {
            return orderRefused.apply(this);
        }
    }
}
