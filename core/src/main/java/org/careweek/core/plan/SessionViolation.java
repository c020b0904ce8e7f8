package org.careweek.core.plan;

import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.TimeSlot;

/**
 * A session cannot be in the plan.
 *
 * @param rule why not: {@code plan.outside-week}, {@code site.closed}, {@code participant.availability}, {@code
 *     track.session} or {@code plan.duplicate-session}
 * @param session the session
 * @param slot when it is
 */
public record SessionViolation(Rule rule, SessionId session, TimeSlot slot) implements Violation {

    @Override
    public Explanation explanation() {
        return Explanation.of(sentence())
                .with("session", session)
                .with("start", slot.start())
                .with("length", slot.length());
    }

    private String sentence() {
        return switch (rule.id().value()) {
            case "plan.outside-week" -> "The session does not lie in the plan's week.";
            case "site.closed" -> "The site is closed on the day of the session.";
            case "participant.availability" -> "The participant cannot come at the time of the session.";
            case "track.session" -> "The session is not offered to the plan's track.";
            default -> "The session is in the plan more than once.";
        };
    }
}
