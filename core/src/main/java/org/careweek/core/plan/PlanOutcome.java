package org.careweek.core.plan;

import java.util.List;
import java.util.function.Function;
import org.careweek.core.rule.Violation;

/** What a check gives: a plan, or everything that stands in its way at once. */
public sealed interface PlanOutcome {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Accepted, R> accepted, Function<Rejected, R> rejected);

    /**
     * The draft keeps every rule that blocks, or somebody overrode those that it breaks.
     *
     * @param plan the plan, which holds the warnings and the overrides too
     */
    record Accepted(WeeklyPlan plan) implements PlanOutcome {

        @Override
        public <R> R fold(Function<Accepted, R> accepted, Function<Rejected, R> rejected) {
            return accepted.apply(this);
        }
    }

    /**
     * The draft breaks rules that block.
     *
     * @param violations all that was found, warnings too, by rule id and then by time; at least one blocks
     */
    record Rejected(List<Violation> violations) implements PlanOutcome {

        public Rejected {
            violations = List.copyOf(violations);
            if (violations.stream().noneMatch(Violation::blocks)) {
                throw new IllegalArgumentException("a draft can only be rejected for a violation that blocks");
            }
        }

        @Override
        public <R> R fold(Function<Accepted, R> accepted, Function<Rejected, R> rejected) {
            return rejected.apply(this);
        }
    }
}
