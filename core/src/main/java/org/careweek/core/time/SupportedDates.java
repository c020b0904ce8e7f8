package org.careweek.core.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The dates that all arithmetic here is tested for, 1900-01-01 through 2200-12-31; others are refused before anything is
 * computed.
 */
public final class SupportedDates {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final Instant EARLIEST = Instant.parse("1899-12-31T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2201-01-02T00:00:00Z");

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
        if (instant.isBefore(EARLIEST) || !instant.isBefore(LATEST)) {
            throw outside();
        }
        return instant;
    }

    private static IllegalArgumentException outside() {
        return new IllegalArgumentException("dates must lie from 1900-01-01 through 2200-12-31");
    }
}
