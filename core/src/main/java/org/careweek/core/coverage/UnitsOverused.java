package org.careweek.core.coverage;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * More was booked on an authorization than it grants.
 *
 * @param rule the rule as in force
 * @param authorization the authorization
 * @param over how much more, not none
 */
public record UnitsOverused(Rule rule, Authorization authorization, AuthorizedUnits over) implements Violation {

    public UnitsOverused {
        if (over.isNone()) {
            throw new IllegalArgumentException("nothing was overused");
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("More was attended or planned than the payer authorized.")
                .with("authorization", authorization.id())
                .with("from", authorization.from())
                .with("through", authorization.through())
                .with("level", authorization.level())
                .with("granted", authorization.granted())
                .with("over", over);
    }
}
