package org.careweek.core.plan;

import org.careweek.core.program.PrivateText;
import org.careweek.core.rule.RuleId;

/**
 * A human decision that a rule shall not stand in the way of one plan.
 *
 * @param rule the rule
 * @param reason why; it may speak of the participant, so it never prints
 * @param givenBy who decided, not blank; never prints either
 */
public record RuleOverride(RuleId rule, PrivateText reason, PrivateText givenBy) {

    public RuleOverride {
        if (reason.disclose().isBlank() || givenBy.disclose().isBlank()) {
            throw new IllegalArgumentException("an override must carry a reason and who gave it");
        }
    }
}
