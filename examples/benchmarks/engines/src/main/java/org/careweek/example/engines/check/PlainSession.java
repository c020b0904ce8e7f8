package org.careweek.example.engines.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.careweek.example.clinic.input.week.SessionEntry;

/**
 * A session in real time. A time on the wall clock that occurs twice is its earlier instant, one that does not occur is moved on
 * by the gap.
 *
 * @param entry as the file says it
 * @param date the local date of its start
 * @param start included
 * @param end excluded
 */
record PlainSession(SessionEntry entry, LocalDate date, Instant start, Instant end) {

    static PlainSession of(SessionEntry entry, ZoneId zone) {
        ZonedDateTime start = entry.start().atZone(zone);
        return new PlainSession(
                entry, start.toLocalDate(), start.toInstant(), start.toInstant().plusSeconds(60L * entry.minutes()));
    }

    /** Touching is fine. */
    boolean overlaps(PlainSession other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
