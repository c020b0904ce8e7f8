package org.careweek.core.plan;

import java.util.Objects;
import java.util.function.Function;

/** What a change of a session did to one plan. */
public sealed interface ChangeEffect {

    /** The plan before the change. */
    WeeklyPlan before();

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Untouched, R> untouched, Function<Affected, R> affected);

    /**
     * The plan does not hold the session.
     *
     * @param before the plan, which still is one
     */
    record Untouched(WeeklyPlan before) implements ChangeEffect {

        public Untouched {
            Objects.requireNonNull(before, "before");
        }

        @Override
        public <R> R fold(Function<Untouched, R> untouched, Function<Affected, R> affected) {
            return untouched.apply(this);
        }
    }

    /**
     * The plan holds the session and was checked again.
     *
     * @param before the plan before the change
     * @param outcome the plan after it, or what now stands in its way
     * @param makeUp what can be proposed
     */
    record Affected(WeeklyPlan before, PlanOutcome outcome, MakeUp makeUp) implements ChangeEffect {

        public Affected {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(makeUp, "makeUp");
        }

        @Override
        public <R> R fold(Function<Untouched, R> untouched, Function<Affected, R> affected) {
            return affected.apply(this);
        }
    }
}
