package org.careweek.core.plan;

import org.careweek.core.coverage.AuthorizedTime;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.TreatmentTime;

/**
 * The plan holds more than the payer authorized.
 *
 * @param rule the rule as in force
 * @param planned what the plan holds
 * @param authorized what was authorized, less than planned
 */
public record PlanExceedsAuthorization(Rule rule, TreatmentTime planned, AuthorizedTime authorized)
        implements Violation {

    public PlanExceedsAuthorization {
        if (authorized.covers(planned)) {
            throw new IllegalArgumentException(planned + " is authorized");
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The plan holds more than the payer authorized for a week.")
                .with("planned", planned)
                .with("authorized", authorized.perWeek().most());
    }
}
