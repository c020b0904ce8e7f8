package org.careweek.core.transition.split;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.TreatmentTime;

/**
 * The plan of a part of a week holds another time than its share of what was ordered.
 *
 * @param rule the rule as in force
 * @param target the part and its share
 * @param planned what the plan holds
 */
public record PartDiffersFromShare(Rule rule, PartTarget target, TreatmentTime planned) implements Violation {

    public PartDiffersFromShare {
        if (planned.equals(target.share())) {
            throw new IllegalArgumentException(planned + " is the share of the part");
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The plan holds another time than the part's share of the order.")
                .with("planned", planned)
                .with("share", target.share())
                .with("part from", target.part().start())
                .with("days", target.part().days());
    }
}
