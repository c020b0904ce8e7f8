package org.careweek.core.scheduling;

import java.util.List;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;

/**
 * A minimal set of obstacles: without all of them there would be a plan, everyone else's plan unchanged; without only some
 * of them there would not.
 *
 * @param rules the obstacles, by id; never empty
 * @param explanation in words, with facts
 */
public record Reason(List<Rule> rules, Explanation explanation) {

    public Reason {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a reason must name an obstacle");
        }
    }
}
