package org.careweek.core.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Objects;
import org.careweek.core.hours.counting.SiteClock;
import org.careweek.core.time.InstantRange;

/**
 * When an attended session was scheduled.
 *
 * @param date the date of the start as written
 * @param range the same as instants; empty where a clock change makes them cross
 */
public record ScheduledTime(LocalDate date, InstantRange range) {

    public ScheduledTime {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(range, "range");
    }

    /**
     * From a schedule by the wall clock. A time that occurs twice means its earlier instant; one that does not occur is moved
     * forward by the gap.
     *
     * @param start included
     * @param end excluded; after {@code start} as written
     */
    public static ScheduledTime of(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a schedule must end after it starts");
        }
        Instant from = instantOf(start, zone.getRules());
        Instant to = instantOf(end, zone.getRules());
        return new ScheduledTime(start.toLocalDate(), new InstantRange(from, to.isBefore(from) ? from : to));
    }

    private static Instant instantOf(LocalDateTime wallClock, ZoneRules rules) {
        return Instant.ofEpochSecond(SiteClock.instantOf(wallClock, rules), wallClock.getNano());
    }
}
