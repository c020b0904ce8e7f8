package org.careweek.plugin.weekview.handout;

import static org.careweek.spi.calendar.CalendarEntry.Status.CANCELLED;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.careweek.spi.calendar.CalendarEntry;

/**
 * An entry of the calendar by the calendar's own clock.
 *
 * @param start included
 * @param end excluded, in the same zone
 * @param entry the entry, which may have its times in another zone
 */
record Appointment(ZonedDateTime start, ZonedDateTime end, CalendarEntry entry) {

    static Appointment of(CalendarEntry entry, ZoneId zone) {
        return new Appointment(
                entry.start().withZoneSameInstant(zone), entry.end().withZoneSameInstant(zone), entry);
    }

    /** The date under which people look for it. */
    LocalDate day() {
        return start.toLocalDate();
    }

    /** The time that really passes. */
    Duration length() {
        return Duration.between(start, end);
    }

    boolean isHeld() {
        return entry.status() != CANCELLED;
    }
}
