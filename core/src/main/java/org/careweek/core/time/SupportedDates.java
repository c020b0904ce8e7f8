package org.careweek.core.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The dates that all arithmetic here is tested for, 1900-01-01 through 2200-12-31; others are refused before anything is
 * computed.
 */
public final class SupportedDates {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final long EARLIEST = Instant.parse("1899-12-31T00:00:00Z").getEpochSecond();
    private static final long LATEST = Instant.parse("2201-01-02T00:00:00Z").getEpochSecond();

    private SupportedDates() {}

    /** @throws IllegalArgumentException if the date is not supported */
    public static LocalDate check(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw outside();
        }
        return date;
    }

    /** @throws IllegalArgumentException if the instant is of no supported date in any zone */
    public static Instant check(Instant instant) {
        check(instant.getEpochSecond());
        return instant;
    }

    /**
     * @param second of the epoch
     * @throws IllegalArgumentException if the instant is of no supported date in any zone
     */
    public static void check(long second) {
        if (second < EARLIEST || second >= LATEST) {
            throw outside();
        }
    }

    /** The first date of the first week of which all dates are supported. */
    public static LocalDate firstOfWeeks(DayOfWeek firstDay) {
        return FIRST.with(TemporalAdjusters.nextOrSame(firstDay));
    }

    /** The last date of the last week of which all dates are supported. */
    public static LocalDate lastOfWeeks(DayOfWeek firstDay) {
        return LAST.with(TemporalAdjusters.previousOrSame(firstDay.minus(1)));
    }

    private static IllegalArgumentException outside() {
        return new IllegalArgumentException("dates must lie from 1900-01-01 through 2200-12-31");
    }
}
