package org.careweek.core.policy;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.ProgramWeek;

/**
 * A week has more or fewer sessions than its level of care describes.
 *
 * @param rule the rule as in force
 * @param week the week
 * @param found how many sessions it has, fewer than {@code least} or more than {@code most}
 * @param least the fewest, included
 * @param most the most, included
 */
public record SessionsOutsideRange(Rule rule, ProgramWeek week, int found, int least, int most) implements Violation {

    public SessionsOutsideRange {
        if (found >= least && found <= most) {
            throw new IllegalArgumentException(found + " sessions lie within " + least + " to " + most);
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The week has more or fewer sessions than its level of care describes.")
                .with("week", week)
                .with("found", found)
                .with("at least", least)
                .with("at most", most);
    }
}
