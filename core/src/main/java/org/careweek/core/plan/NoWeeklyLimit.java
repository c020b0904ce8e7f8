package org.careweek.core.plan;

import org.careweek.core.policy.PolicyId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * The policy says nothing about a week of the track's level of care and the participant's population.
 *
 * @param rule the rule as in force
 * @param level the level of care
 * @param policy the policy
 */
public record NoWeeklyLimit(Rule rule, LevelOfCare level, PolicyId policy) implements Violation {

    @Override
    public Explanation explanation() {
        return Explanation.of("The policy has no weekly limit for this level of care and population.")
                .with("level", level)
                .with("policy", policy);
    }
}
