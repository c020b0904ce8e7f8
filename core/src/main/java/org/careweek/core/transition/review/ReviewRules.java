package org.careweek.core.transition.review;

import static org.careweek.core.rule.Severity.WARN;

import java.util.List;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;

/** The rules of reviews. */
public final class ReviewRules {

    /** A review is done by the date on which it is due, that date included. No source gives days of grace. */
    public static final Rule OVERDUE = Rule.of("review.overdue", WARN, Citation.of("careweek/episode/1", "reviews"));

    private ReviewRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(OVERDUE);
    }
}
