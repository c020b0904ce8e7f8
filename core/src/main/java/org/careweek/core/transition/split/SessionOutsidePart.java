package org.careweek.core.transition.split;

import org.careweek.core.hours.WeekPart;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TimeSlot;

/**
 * A session does not lie in the part of the week that is planned.
 *
 * @param rule the rule as in force
 * @param session the session
 * @param slot when it is; some of it lies outside the part
 * @param part the part
 */
public record SessionOutsidePart(Rule rule, SessionId session, TimeSlot slot, WeekPart part) implements Violation {

    public SessionOutsidePart {
        if (holds(part, slot)) {
            throw new IllegalArgumentException("the session lies in the part");
        }
    }

    static boolean holds(WeekPart part, TimeSlot slot) {
        return InstantRanges.of(slot.range()).minus(part.instants()).isEmpty();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The session does not lie in the part of the week that is planned.")
                .with("session", session)
                .with("start", slot.start())
                .with("length", slot.length())
                .with("part from", part.start())
                .with("days", part.days());
    }
}
