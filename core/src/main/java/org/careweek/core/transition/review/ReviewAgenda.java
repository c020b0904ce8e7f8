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

    @Override
    public String toString() {
        return "ReviewAgenda[private]";
    }
}
