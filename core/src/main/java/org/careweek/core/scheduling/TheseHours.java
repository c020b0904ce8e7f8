package org.careweek.core.scheduling;

import java.util.List;
import java.util.function.Function;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.time.TreatmentTime;

/** Why somebody is planned for these hours. Prints nothing of a person. */
public sealed interface TheseHours {

    /** What is planned. */
    TreatmentTime planned();

    /** Applies the function for the case at hand. */
    <R> R fold(Function<AsOrdered, R> asOrdered, Function<Limited, R> limited, Function<Nearer, R> nearer);

    /**
     * It is what was ordered.
     *
     * @param planned the same as ordered
     */
    record AsOrdered(TreatmentTime planned) implements TheseHours {

        @Override
        public <R> R fold(Function<AsOrdered, R> asOrdered, Function<Limited, R> limited, Function<Nearer, R> nearer) {
            return asOrdered.apply(this);
        }

        @Override
        public String toString() {
            return "AsOrdered[private]";
        }
    }

    /**
     * No plan was found that is nearer to what was ordered, beside everyone else's. Where there are reasons there is none.
     *
     * @param ordered what was ordered
     * @param reasons each a true and minimal set of obstacles to a plan that is nearer; empty where the sessions there are add up to
     *     nothing nearer whatever the rules are, where those that have begun stand in the way by themselves, or where finding a plan or
     *     a reason was too much work
     */
    record Limited(TreatmentTime planned, TreatmentTime ordered, List<Reason> reasons) implements TheseHours {

        public Limited {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<AsOrdered, R> asOrdered, Function<Limited, R> limited, Function<Nearer, R> nearer) {
            return limited.apply(this);
        }

        @Override
        public String toString() {
            return "Limited[private]";
        }
    }

    /**
     * A plan nearer to what was ordered fits beside everyone else's. It was not chosen as it scores less, by preferred sessions that are
     * not in it, or changes more than it wins, or the plan was promised, or the search was ended before it came to it.
     *
     * @param plan that plan
     */
    record Nearer(TreatmentTime planned, WeeklyPlan plan) implements TheseHours {

        @Override
        public <R> R fold(Function<AsOrdered, R> asOrdered, Function<Limited, R> limited, Function<Nearer, R> nearer) {
            return nearer.apply(this);
        }

        @Override
        public String toString() {
            return "Nearer[private]";
        }
    }
}
