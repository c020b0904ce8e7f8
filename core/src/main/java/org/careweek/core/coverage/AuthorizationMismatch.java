package org.careweek.core.coverage;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * An authorization does not pay for a service, in one aspect; another violation stands beside it for each further one.
 *
 * @param rule which: {@code authorization.level}, {@code authorization.span}, {@code authorization.unit-kind} or {@code
 *     authorization.units}
 * @param authorization the authorization
 * @param line the service
 * @param left what is left for the service, of the authorization's kind
 */
public record AuthorizationMismatch(Rule rule, Authorization authorization, ServiceLine line, AuthorizedUnits left)
        implements Violation {

    public AuthorizationMismatch {
        if (left.isMoreThan(authorization.granted())) {
            throw new IllegalArgumentException("no more can be left than was granted, but " + left + " were");
        }
        if (Aspect.of(rule.id()).matches(authorization, line, left)) {
            throw new IllegalArgumentException("the service keeps the rule " + rule.id());
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(Aspect.of(rule.id()).sentence())
                .with("session", line.session())
                .with("date", line.date())
                .with("from", authorization.from())
                .with("through", authorization.through())
                .with("level", line.level())
                .with("authorized level", authorization.level())
                .with("needed", line.units())
                .with("left", left);
    }
}
