package org.careweek.core.coverage;

import java.time.LocalDate;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * No authorization pays for a date of service.
 *
 * @param rule the rule as in force
 * @param date the date
 */
public record DateNotCovered(Rule rule, LocalDate date) implements Violation {

    @Override
    public Explanation explanation() {
        return Explanation.of("No authorization pays for the date.").with("date", date);
    }
}
