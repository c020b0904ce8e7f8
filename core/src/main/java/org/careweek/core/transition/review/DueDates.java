package org.careweek.core.transition.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The due dates of one run of a sequence.
 *
 * @param sequence the intervals
 * @param anchor the first date of the run
 * @param days what the intervals are counted on
 */
record DueDates(ReviewSequence sequence, LocalDate anchor, ServiceDays days) {

    /** The first due date: days are counted from the anchor, services include those on the anchor itself. */
    Optional<LocalDate> first() {
        return switch (sequence.first().unit()) {
            case CALENDAR_DAYS, BUSINESS_DAYS -> days.after(anchor, sequence.first());
            case SERVICE_DAYS, SESSIONS -> days.after(anchor.minusDays(1), sequence.first());
        };
    }

    Optional<LocalDate> next(LocalDate due) {
        return days.after(due, sequence.then());
    }

    /** Those up to a date, and the next one if there is any. */
    List<LocalDate> through(LocalDate last) {
        List<LocalDate> dates = new ArrayList<>();
        Optional<LocalDate> due = first();
        while (due.isPresent()) {
            dates.add(due.get());
            due = due.get().isAfter(last) ? Optional.empty() : next(due.get());
        }
        return dates;
    }
}
