package org.careweek.core.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.Map;
import org.careweek.core.rule.RuleId;
import org.careweek.core.rule.Violation;
import org.careweek.core.transition.TransitionRules;

/** At which property of a request a violation is reported. */
final class TransitionPath {

    /** What is wrong with no part of a move alone is wrong with the move. */
    private static final Map<RuleId, String> PROPERTIES = Map.ofEntries(
            Map.entry(TransitionRules.DATE_ORDER.id(), "date"),
            Map.entry(TransitionRules.STAY_LENGTH.id(), "date"),
            Map.entry(TransitionRules.SAME_LEVEL.id(), "move.to"),
            Map.entry(TransitionRules.DIRECTION.id(), "move.to"),
            Map.entry(TransitionRules.RETURN.id(), "move.to"),
            Map.entry(TransitionRules.TEMPORARY_END.id(), "move.term.until"),
            Map.entry(TransitionRules.DECIDER.id(), "decidedBy"),
            Map.entry(TransitionRules.REASON.id(), "reason"),
            Map.entry(TransitionRules.SKIPPED_LEVEL.id(), "move.to"),
            Map.entry(TransitionRules.RATIONALE.id(), "placement.rationale"),
            Map.entry(TransitionRules.AUTHORIZED_LEVEL.id(), "placement.authorized"));

    private TransitionPath() {}

    static void add(Violation violation, NodeBuilderCustomizableContext path) {
        String properties = PROPERTIES.getOrDefault(violation.rule().id(), "move");
        NodeBuilderCustomizableContext node = path;
        for (String property : properties.split("\\.")) {
            node = node.addPropertyNode(property);
        }
        node.addConstraintViolation();
    }
}
