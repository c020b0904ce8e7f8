package org.careweek.core.transition;

import java.util.List;
import java.util.function.Function;
import org.careweek.core.rule.Violation;

/** What becomes of a request: the episode with one more event, or everything that stands in its way at once. */
public sealed interface TransitionOutcome {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Approved, R> approved, Function<Declined, R> declined);

    /**
     * Nothing stands in its way.
     *
     * @param event what was approved
     * @param episode the episode with it
     * @param advisories what somebody should know all the same, by rule id; none blocks
     */
    record Approved(EpisodeEvent event, CareEpisode episode, List<Violation> advisories) implements TransitionOutcome {

        public Approved {
            advisories = List.copyOf(advisories);
        }

        @Override
        public <R> R fold(Function<Approved, R> approved, Function<Declined, R> declined) {
            return approved.apply(this);
        }
    }

    /**
     * Rules that block are broken, and nothing has changed.
     *
     * @param violations all that was found, advisories too, by rule id; at least one blocks
     */
    record Declined(List<Violation> violations) implements TransitionOutcome {

        public Declined {
            violations = List.copyOf(violations);
            if (violations.stream().noneMatch(Violation::blocks)) {
                throw new IllegalArgumentException("a request can only be declined for a violation that blocks");
            }
        }

        @Override
        public <R> R fold(Function<Approved, R> approved, Function<Declined, R> declined) {
            return declined.apply(this);
        }
    }
}
