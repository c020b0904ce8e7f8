package org.careweek.core.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.careweek.core.program.Session;

/** What can be proposed to someone whose plan fell below what it needs. A person decides whether to take it. */
public sealed interface MakeUp {

    /** Applies the function for the case at hand. */
    <R> R fold(
            Function<NotNeeded, R> notNeeded,
            Function<Proposed, R> proposed,
            Function<Impossible, R> impossible,
            Function<Undecided, R> undecided);

    /** The changed plan was accepted as it is; what it lacks of the order is among its advisories. */
    record NotNeeded() implements MakeUp {

        @Override
        public <R> R fold(
                Function<NotNeeded, R> notNeeded,
                Function<Proposed, R> proposed,
                Function<Impossible, R> impossible,
                Function<Undecided, R> undecided) {
            return notNeeded.apply(this);
        }
    }

    /**
     * These sessions make up for it: the fewest, then those with the fewest minutes off the order, then the earliest.
     * Prints nothing of them.
     *
     * @param plan the accepted plan with them; it leaves out the changed session where that itself stands in the way
     * @param added the sessions, by start, then id; none where leaving out the changed one is enough
     * @param proven whether no choice is better; where there were too many to look at, no fewer sessions do, but as many others
     *     may be nearer to the order
     */
    record Proposed(WeeklyPlan plan, List<Session> added, boolean proven) implements MakeUp {

        public Proposed {
            Objects.requireNonNull(plan, "plan");
            added = added.stream().sorted(Session.BY_START).toList();
        }

        @Override
        public <R> R fold(
                Function<NotNeeded, R> notNeeded,
                Function<Proposed, R> proposed,
                Function<Impossible, R> impossible,
                Function<Undecided, R> undecided) {
            return proposed.apply(this);
        }

        @Override
        public String toString() {
            return "Proposed[private]";
        }
    }

    /** No choice of the open sessions makes up for it. */
    record Impossible() implements MakeUp {

        @Override
        public <R> R fold(
                Function<NotNeeded, R> notNeeded,
                Function<Proposed, R> proposed,
                Function<Impossible, R> impossible,
                Function<Undecided, R> undecided) {
            return impossible.apply(this);
        }
    }

    /** No make-up was found, and there were too many choices to look at all. */
    record Undecided() implements MakeUp {

        @Override
        public <R> R fold(
                Function<NotNeeded, R> notNeeded,
                Function<Proposed, R> proposed,
                Function<Impossible, R> impossible,
                Function<Undecided, R> undecided) {
            return undecided.apply(this);
        }
    }
}
