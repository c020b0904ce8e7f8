package org.careweek.core.transition.review;

import java.time.LocalDate;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * A review was due before today, and nobody has done it.
 *
 * @param rule the rule as in force
 * @param review the review, overdue
 * @param asOf today
 */
public record OverdueReview(Rule rule, Review review, LocalDate asOf) implements Violation {

    public OverdueReview {
        if (review.state() != ReviewState.OVERDUE) {
            throw new IllegalArgumentException("the review must be overdue, but was " + review.state());
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The review is overdue.")
                .with("review", review.id())
                .with("due", review.due())
                .with("as of", asOf);
    }
}
