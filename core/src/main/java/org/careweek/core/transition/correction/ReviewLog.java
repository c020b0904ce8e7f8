package org.careweek.core.transition.correction;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.transition.review.ReviewSequence;

/**
 * Reviews that are asked for, and those that were done.
 *
 * @param sequence what is asked for
 * @param done the dates on which such a review was done, in order
 */
public record ReviewLog(ReviewSequence sequence, List<LocalDate> done) {

    public ReviewLog {
        done = done.stream().sorted().distinct().toList();
    }

    @Override
    public String toString() {
        return "ReviewLog[private]";
    }
}
