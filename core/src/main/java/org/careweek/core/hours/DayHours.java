package org.careweek.core.hours;

import java.time.LocalDate;

/**
 * The seconds of one local date.
 *
 * @param date the date
 * @param counted what counts, 0 or more
 * @param possible what would count if all unrecorded attendance turned out full, {@code counted} or more
 */
public record DayHours(LocalDate date, long counted, long possible) {

    public DayHours {
        if (counted < 0 || possible < counted) {
            throw new IllegalArgumentException("possible seconds must be counted seconds or more");
        }
    }

    @Override
    public String toString() {
        return "DayHours[private]";
    }
}
