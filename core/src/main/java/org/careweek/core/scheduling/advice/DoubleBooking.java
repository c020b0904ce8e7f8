package org.careweek.core.scheduling.advice;

import java.util.List;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.time.InstantRange;

/**
 * A session begins while its facilitator still leads another, or while another is still in its room. It does not say which
 * facilitator.
 *
 * @param rule {@link AdviceRules#FACILITATOR} or {@link AdviceRules#ROOM}
 * @param first the session that is still going on
 * @param second the session that begins
 * @param shared the time of both, not empty
 */
public record DoubleBooking(Rule rule, SessionId first, SessionId second, InstantRange shared) implements Advice {

    public DoubleBooking {
        if (first.equals(second) || shared.isEmpty()) {
            throw new IllegalArgumentException("a double booking must be of two sessions that share some time");
        }
    }

    /** Whether it is a facilitator's, not a room's. */
    public boolean isOfFacilitator() {
        return rule.id().equals(AdviceRules.FACILITATOR.id());
    }

    @Override
    public List<SessionId> sessions() {
        return List.of(first, second);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                        isOfFacilitator()
                                ? "A session begins while its facilitator leads another."
                                : "A session begins while another is in its room.")
                .with("session", second)
                .with("begins during", first)
                .with("from", shared.start())
                .with("until", shared.end());
    }
}
