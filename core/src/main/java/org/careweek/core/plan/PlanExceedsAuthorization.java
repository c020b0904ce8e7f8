package org.careweek.core.plan;

import java.util.Locale;
import java.util.Objects;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * The plan holds more than the payer authorized, of hours, of days or of visits.
 *
 * @param rule the rule as in force
 * @param planned what the plan holds
 * @param authorized what was authorized of the same kind of units, less than planned
 */
public record PlanExceedsAuthorization(Rule rule, AuthorizedUnits planned, AuthorizedUnits authorized)
        implements Violation {

    /** @throws IllegalArgumentException if no more is planned than authorized, or the kinds of units differ */
    public PlanExceedsAuthorization {
        Objects.requireNonNull(rule, "rule");
        if (!planned.isMoreThan(authorized)) {
            throw new IllegalArgumentException(planned + " are authorized");
        }
    }

    @Override
    public Explanation explanation() {
        String kind = planned.kind().name().toLowerCase(Locale.ROOT);
        return Explanation.of("The plan holds more " + kind + " than the payer authorized for a week.")
                .with("planned", planned)
                .with("authorized", "at most " + authorized);
    }
}
