package org.careweek.core.coverage;

import java.util.List;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * No authorization pays for a planned session.
 *
 * @param rule the rule as in force
 * @param line the session
 * @param reasons why none does, of every authorization by the end of its span; empty where there is none
 */
public record SessionNotCovered(Rule rule, ServiceLine line, List<Violation> reasons) implements Violation {

    public SessionNotCovered {
        reasons = List.copyOf(reasons);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("No authorization pays for the session.")
                .with("session", line.session())
                .with("date", line.date())
                .with("level", line.level());
    }
}
