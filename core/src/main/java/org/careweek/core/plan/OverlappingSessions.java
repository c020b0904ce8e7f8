package org.careweek.core.plan;

import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.TimeSlot;

/**
 * Two sessions of a plan share some time. Each pair is reported once, by the order of their starts.
 *
 * @param rule the rule as in force
 * @param first the session that starts first
 * @param firstSlot when it is
 * @param second the other session
 * @param secondSlot when that is
 */
public record OverlappingSessions(Rule rule, SessionId first, TimeSlot firstSlot, SessionId second, TimeSlot secondSlot)
        implements Violation {

    public OverlappingSessions {
        if (!firstSlot.overlaps(secondSlot)) {
            throw new IllegalArgumentException("the slots of " + first + " and " + second + " share no time");
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("Two sessions of the plan share some time.")
                .with("first", first)
                .with("first ends", firstSlot.end())
                .with("second", second)
                .with("second starts", secondSlot.start());
    }
}
