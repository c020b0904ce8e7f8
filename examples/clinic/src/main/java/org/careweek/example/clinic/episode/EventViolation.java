package org.careweek.example.clinic.episode;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * What is wrong with an event, and which event of the file it is.
 *
 * @param of what is wrong
 * @param event a pointer such as {@code /events/3}
 */
record EventViolation(Violation of, String event) implements Violation {

    @Override
    public Rule rule() {
        return of.rule();
    }

    @Override
    public Explanation explanation() {
        return of.explanation().with("event", event);
    }
}
