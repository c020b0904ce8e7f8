package org.careweek.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.rule.Violation;

/** Runs {@link PlanDraft#check}, and reports each violation that stands in the way. */
public final class PlanKeepsRules implements ConstraintValidator<KeepsRules, PlanUnderPolicy> {

    /** For the validation provider. */
    public PlanKeepsRules() {}

    @Override
    public boolean isValid(PlanUnderPolicy value, ConstraintValidatorContext context) {
        if (value == null || value.draft() == null || value.policy() == null) {
            return true;
        }
        PlanDraft draft = value.draft();
        return draft.check(value.policy()).fold(accepted -> true, rejected -> {
            context.disableDefaultConstraintViolation();
            rejected.violations().stream()
                    .filter(draft::standsInTheWay)
                    .forEach(violation -> report(violation, draft, context));
            return false;
        });
    }

    private static void report(Violation violation, PlanDraft draft, ConstraintValidatorContext context) {
        var builder = context.buildConstraintViolationWithTemplate(
                MessageTemplate.of(context.getDefaultConstraintMessageTemplate(), violation));
        new PlanPath(draft).add(violation, builder.addPropertyNode("draft"));
    }
}
