package org.careweek.core.transition;

import java.time.LocalDate;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * Somebody attended on a date that belongs to no stay.
 *
 * @param rule the rule as in force
 * @param date the date
 */
public record AttendedOutsideStay(Rule rule, LocalDate date) implements Violation {

    @Override
    public Explanation explanation() {
        return Explanation.of("Treatment was attended on a date out of care.").with("date", date);
    }
}
