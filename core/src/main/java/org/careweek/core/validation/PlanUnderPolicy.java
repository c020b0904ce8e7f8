package org.careweek.core.validation;

import org.careweek.core.plan.PlanDraft;
import org.careweek.core.policy.HourPolicy;

/**
 * Someone's week and the rules it should keep, for a host's own type to implement:
 *
 * <pre>{@code
 * @KeepsRules
 * record WeekForm(PlanDraft draft, HourPolicy policy) implements PlanUnderPolicy {}
 * }</pre>
 *
 * <p>An accepted plan is validated again, under another policy, by its {@code draft()}.
 */
public interface PlanUnderPolicy {

    /** The week; null, as in a form not filled in, breaks no rule. */
    PlanDraft draft();

    /** The rules; without any, none is broken. */
    HourPolicy policy();
}
