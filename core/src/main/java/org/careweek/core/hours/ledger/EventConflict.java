package org.careweek.core.hours.ledger;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * An event came under the id of another one.
 *
 * @param rule the rule as in force
 * @param known the event that has the id
 * @param refused the one that came later
 */
public record EventConflict(Rule rule, AttendanceEvent known, AttendanceEvent refused) implements Violation {

    public EventConflict {
        if (!known.id().equals(refused.id()) || known.equals(refused)) {
            throw new IllegalArgumentException("two events conflict only where they differ under one id");
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("Another event with other content has the same id.")
                .with("event", known.id());
    }

    @Override
    public String toString() {
        return "EventConflict[" + known.id() + "]";
    }
}
