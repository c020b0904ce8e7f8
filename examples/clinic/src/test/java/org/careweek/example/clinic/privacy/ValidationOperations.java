package org.careweek.example.clinic.privacy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;
import org.careweek.core.validation.KeepsRules;
import org.careweek.core.validation.PlanUnderPolicy;
import org.careweek.core.validation.TransitionUnderPolicy;
import org.careweek.example.clinic.privacy.filled.Maker;
import org.careweek.testkit.canary.ThrowableText;

/** Forms that a framework validates, with whatever it says of them. */
final class ValidationOperations {

    /** A week that a framework is handed. */
    @KeepsRules
    public record WeekForm(PlanDraft draft, HourPolicy policy) implements PlanUnderPolicy {}

    /** A move that a framework is handed. */
    @KeepsRules
    public record MoveForm(CareEpisode episode, TransitionRequest request, TransitionPolicy policy)
            implements TransitionUnderPolicy {}

    /** Several of them. */
    public record Forms(
            @Valid WeekForm first,
            List<@Valid WeekForm> others,
            @Valid MoveForm move) {}

    private ValidationOperations() {}

    static List<Operation> all(Maker maker) {
        var clinic = new MarkedClinic(maker);
        HourPolicy policy = StandardPolicies.standard();
        var good = new WeekForm(clinic.draft(3), policy);
        var bad = new WeekForm(clinic.draft(1), policy);
        var filled = new WeekForm(maker.make(PlanDraft.class), maker.make(HourPolicy.class));
        var move = new MoveForm(
                maker.make(CareEpisode.class), maker.make(TransitionRequest.class), TransitionPolicy.standard());
        return List.of(
                new Operation("validation", "a good week", () -> told(good)),
                new Operation("validation", "a bad week", () -> told(bad)),
                new Operation("validation", "a filled week", () -> told(filled)),
                new Operation("validation", "a refused move", () -> told(move)),
                new Operation("validation", "several forms", () -> told(new Forms(bad, List.of(good, filled), move))));
    }

    private static List<Told> told(Object form) throws ReflectiveOperationException {
        Set<ConstraintViolation<Object>> found = validator().validate(form);
        List<Told> told = new ArrayList<>();
        for (ConstraintViolation<Object> violation : found) {
            told.add(Told.of(
                    "validation > violation",
                    violation + "\n" + violation.getMessage() + "\n" + violation.getMessageTemplate() + "\n"
                            + violation.getPropertyPath()));
        }
        told.add(Told.of("validation > exception", ThrowableText.of(new ConstraintViolationException(found))));
        return told;
    }

    /** One without expressions, as an application without their library has it. */
    private static Validator validator() throws ReflectiveOperationException {
        var interpolator = Class.forName("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
                .getConstructor()
                .newInstance();
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator((MessageInterpolator) interpolator)
                .buildValidatorFactory()
                .getValidator();
    }
}
