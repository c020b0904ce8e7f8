package org.careweek.core.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A time of a weekday at which someone can come, by the wall clock.
 *
 * @param day the day of the local date
 * @param from included
 * @param to excluded; midnight means the end of the day
 */
public record AvailabilityWindow(DayOfWeek day, LocalTime from, LocalTime to) {

    public AvailabilityWindow {
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "a window must end after it starts, but went from " + from + " to " + to);
        }
    }

    /**
     * The whole seconds of the window on a date; none where the date is another day. A wall-clock time that occurs twice means
     * its earlier instant, and one that does not occur is moved forward by the gap.
     */
    InstantRanges on(LocalDate date, ZoneId zone) {
        if (date.getDayOfWeek() != day) {
            return InstantRanges.EMPTY;
        }
        Instant start = instant(date.atTime(from), zone);
        long first = start.getEpochSecond() + (start.getNano() > 0 ? 1 : 0);
        long end = instant(endOn(date), zone).getEpochSecond();
        return first >= end
                ? InstantRanges.EMPTY
                : InstantRanges.of(new InstantRange(Instant.ofEpochSecond(first), Instant.ofEpochSecond(end)));
    }

    private LocalDateTime endOn(LocalDate date) {
        return to.equals(LocalTime.MIDNIGHT) ? date.plusDays(1).atStartOfDay() : date.atTime(to);
    }

    /** Where the window ends in the day, so that midnight comes last. */
    long endNano() {
        return to.equals(LocalTime.MIDNIGHT) ? LocalTime.MAX.toNanoOfDay() + 1 : to.toNanoOfDay();
    }

    private static Instant instant(LocalDateTime wallClock, ZoneId zone) {
        return wallClock.atZone(zone).toInstant();
    }
}
