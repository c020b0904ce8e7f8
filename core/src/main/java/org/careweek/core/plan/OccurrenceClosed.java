package org.careweek.core.plan;

import java.time.LocalDate;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * One session of a series falls on a date on which the site is closed.
 *
 * @param rule the rule as in force
 * @param session the session that is not held
 * @param date the date on which it would be held
 */
public record OccurrenceClosed(Rule rule, SessionId session, LocalDate date) implements Violation {

    @Override
    public Explanation explanation() {
        return Explanation.of("The site is closed on the day of the session.")
                .with("session", session)
                .with("date", date);
    }
}
