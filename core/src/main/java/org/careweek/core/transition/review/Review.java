package org.careweek.core.transition.review;

import java.time.LocalDate;

/**
 * One review of a sequence.
 *
 * @param id what is reviewed
 * @param due the last date on which it is in time
 * @param state what became of it
 */
public record Review(ReviewId id, LocalDate due, ReviewState state) {

    /** The date on which somebody should be reminded. */
    public LocalDate reminder(int daysBefore) {
        return due.minusDays(daysBefore);
    }

    @Override
    public String toString() {
        return "Review[private]";
    }
}
