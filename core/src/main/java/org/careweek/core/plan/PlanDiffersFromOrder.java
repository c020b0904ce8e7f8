package org.careweek.core.plan;

import org.careweek.core.program.OrderedTime;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.TreatmentTime;

/**
 * The plan holds another time than the clinician ordered.
 *
 * @param rule the rule as in force
 * @param planned what the plan holds
 * @param ordered what was ordered
 */
public record PlanDiffersFromOrder(Rule rule, TreatmentTime planned, OrderedTime ordered) implements Violation {

    public PlanDiffersFromOrder {
        if (planned.equals(ordered.perWeek())) {
            throw new IllegalArgumentException(planned + " is what was ordered");
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The plan holds another time than was ordered.")
                .with("planned", planned)
                .with("ordered", ordered.perWeek());
    }
}
