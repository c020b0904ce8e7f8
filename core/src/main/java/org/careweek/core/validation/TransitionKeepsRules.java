package org.careweek.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.careweek.core.rule.Violation;
import org.careweek.core.transition.TransitionPolicy;

/** Runs {@link TransitionPolicy#review}, and reports each violation that stands in the way. */
public final class TransitionKeepsRules implements ConstraintValidator<KeepsRules, TransitionUnderPolicy> {

    /** For the validation provider. */
    public TransitionKeepsRules() {}

    @Override
    public boolean isValid(TransitionUnderPolicy value, ConstraintValidatorContext context) {
        if (value == null || value.episode() == null || value.request() == null || value.policy() == null) {
            return true;
        }
        return value.policy().review(value.episode(), value.request()).fold(approved -> true, declined -> {
            context.disableDefaultConstraintViolation();
            declined.violations().stream().filter(Violation::blocks).forEach(violation -> report(violation, context));
            return false;
        });
    }

    private static void report(Violation violation, ConstraintValidatorContext context) {
        var builder = context.buildConstraintViolationWithTemplate(
                MessageTemplate.of(context.getDefaultConstraintMessageTemplate(), violation));
        TransitionPath.add(violation, builder.addPropertyNode("request"));
    }
}
