package org.careweek.core.coverage;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * A service of one level of care falls on a date that another level owns already.
 *
 * @param rule the rule as in force
 * @param line the service
 * @param owner a service of another level on the same date
 */
public record TwoLevelsOnOneDate(Rule rule, ServiceLine line, ServiceLine owner) implements Violation {

    public TwoLevelsOnOneDate {
        if (!line.date().equals(owner.date()) || line.level() == owner.level()) {
            throw new IllegalArgumentException("both services must be on one date and of different levels");
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("Another level of care is paid for on that date.")
                .with("session", line.session())
                .with("date", line.date())
                .with("level", line.level())
                .with("other session", owner.session())
                .with("other level", owner.level());
    }
}
