package org.careweek.core.plan;

import org.careweek.core.program.OrderedTime;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.HourBand;

/**
 * The clinician ordered a time that the ordered level of care does not have.
 *
 * @param rule the rule as in force
 * @param ordered what was ordered, outside the band
 * @param band what the level of care asks for
 */
public record OrderOutsideBand(Rule rule, OrderedTime ordered, HourBand band) implements Violation {

    public OrderOutsideBand {
        if (band.includes(ordered.perWeek())) {
            throw new IllegalArgumentException(ordered.perWeek() + " is within a band of " + band);
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The ordered time is outside the band of the ordered level of care.")
                .with("ordered", ordered.perWeek())
                .with("at least", band.least())
                .with("limit", band.most());
    }
}
