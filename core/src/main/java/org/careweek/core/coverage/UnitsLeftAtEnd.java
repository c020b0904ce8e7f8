package org.careweek.core.coverage;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * An authorization ended with units left, which are lost.
 *
 * @param rule the rule as in force
 * @param authorization the authorization, which ended after its {@code through}
 * @param left what nobody used, not none and no more than was granted
 */
public record UnitsLeftAtEnd(Rule rule, Authorization authorization, AuthorizedUnits left) implements Violation {

    public UnitsLeftAtEnd {
        if (left.isNone() || left.isMoreThan(authorization.granted())) {
            throw new IllegalArgumentException("some of what was granted must be left, but " + left + " were");
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The authorization ended before its units were used.")
                .with("authorization", authorization.id())
                .with("from", authorization.from())
                .with("through", authorization.through())
                .with("level", authorization.level())
                .with("granted", authorization.granted())
                .with("left", left);
    }
}
