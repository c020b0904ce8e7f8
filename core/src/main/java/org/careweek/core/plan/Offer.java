package org.careweek.core.plan;

import java.util.Objects;
import org.careweek.core.time.TreatmentTime;

/**
 * A seat for someone who waits. It binds nobody until they take it.
 *
 * @param waiting who waits, and for what
 * @param stillNeeded how much of the ordered time the week lacks without the session
 * @param plan the accepted plan with the session
 */
public record Offer(Waiting waiting, TreatmentTime stillNeeded, WeeklyPlan plan) {

    public Offer {
        Objects.requireNonNull(stillNeeded, "stillNeeded");
        if (!plan.participant().equals(waiting.participant())
                || plan.sessions().stream().noneMatch(it -> it.id().equals(waiting.session()))) {
            throw new IllegalArgumentException("an offer's plan must be of who waits, and hold what they wait for");
        }
    }

    @Override
    public String toString() {
        return "Offer[private]";
    }
}
