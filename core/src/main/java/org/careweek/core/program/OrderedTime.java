package org.careweek.core.program;

import org.careweek.core.time.TreatmentTime;

/**
 * The treatment a clinician ordered for a week. Ordered, planned, attended, authorized and billable time are different
 * amounts, so each has a type of its own.
 *
 * @param perWeek more than none
 */
public record OrderedTime(TreatmentTime perWeek) {

    public OrderedTime {
        if (perWeek.minutes() == 0) {
            throw new IllegalArgumentException("an order must be for more than 0 minutes");
        }
    }
}
