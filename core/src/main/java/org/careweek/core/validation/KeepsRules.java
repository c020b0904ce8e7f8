package org.careweek.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is asked for keeps every rule that would stand in its way. Each rule that does not hold is a constraint violation of
 * its own, at the property it speaks of, such as {@code draft.sessions[2].slot} or {@code request.decidedBy}. It is for a
 * {@link PlanUnderPolicy} or a {@link TransitionUnderPolicy}, and no type can be both.
 *
 * <p>A provider gives a set: what one rule finds at one property, such as two sessions that a third one overlaps, is one
 * element of it. A path counts sessions and names no person, and a message holds a rule and its sentence, no fact of the week: both may
 * reach a log.
 */
@Documented
@Constraint(validatedBy = {PlanKeepsRules.class, TransitionKeepsRules.class})
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsRules {

    /**
     * The message of one broken rule. <code>{rule}</code> stands for the rule's id and <code>{sentence}</code> for what is
     * wrong, in English. A host with texts of its own writes <code>{clinic.{rule}}</code> and has a line for
     * {@code clinic.iop.weekly-minimum} in its {@code ValidationMessages}.
     */
    String message() default "{rule}: {sentence}";

    /** The groups in which it is checked. */
    Class<?>[] groups() default {};

    /** What clients attach. */
    Class<? extends Payload>[] payload() default {};
}
