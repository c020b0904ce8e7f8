package org.careweek.core.transition.review;

/**
 * How long until the next review.
 *
 * @param count how many, 1 or more
 * @param unit of what
 */
public record Interval(int count, IntervalUnit unit) {

    public Interval {
        if (count < 1) {
            throw new IllegalArgumentException("an interval must be 1 or more, but was " + count);
        }
    }

    /** Some dates, whatever day they are. */
    public static Interval ofCalendarDays(int count) {
        return new Interval(count, IntervalUnit.CALENDAR_DAYS);
    }
}
