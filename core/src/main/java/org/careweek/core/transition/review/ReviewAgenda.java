package org.careweek.core.transition.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All that is reviewed in one episode. Prints nothing of it.
 *
 * @param schedules one for each sequence
 */
public record ReviewAgenda(List<ReviewSchedule> schedules) {

    public ReviewAgenda {
        schedules = List.copyOf(schedules);
    }

    /**
     * What is due next, whatever the sequence, while care goes on at its present level. A sequence that counts services or
     * sessions says nothing of dates on which they have not been given yet.
     *
     * @param count how many at most, 0 or more
     * @param after only what is due after this date
     * @return by due date, then id
     */
    public List<Review> next(int count, LocalDate after) {
        return schedules.stream()
                .flatMap(schedule -> schedule.next(count, after).stream()
                        .map(due -> new Review(schedule.id(), due, ReviewState.UPCOMING)))
                .sorted(Comparator.comparing(Review::due).thenComparing(Review::id))
                .limit(count)
                .toList();
    }

    /**
     * Whom to remind today: reviews that are due within some days, while care goes on at its present level.
     *
     * @param daysBefore the lead time in calendar days, 0 or more; a review is in it from its {@link Review#reminder reminder}
     *     date through its due date
     * @param asOf today
     * @return by due date, then id; {@link ReviewState#DUE} on the due date, whether or not somebody has done it
     */
    public List<Review> reminders(int daysBefore, LocalDate asOf) {
        return schedules.stream()
                .flatMap(schedule -> schedule.next(daysBefore + 1, asOf.minusDays(1)).stream()
                        .map(due -> new Review(
                                schedule.id(), due, due.equals(asOf) ? ReviewState.DUE : ReviewState.UPCOMING)))
                .filter(review -> !review.reminder(daysBefore).isAfter(asOf))
                .sorted(Comparator.comparing(Review::due).thenComparing(Review::id))
                .toList();
    }

    @Override
    public String toString() {
        return "ReviewAgenda[private]";
    }
}
