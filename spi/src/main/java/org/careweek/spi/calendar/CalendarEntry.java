package org.careweek.spi.calendar;

import java.time.ZonedDateTime;
import java.util.Objects;
import org.careweek.core.program.PrivateText;

/**
 * One appointment of a calendar. Title and location are written only as far as the request's {@link Disclosure} allows.
 *
 * @param uid identifies the appointment over all exports, and tells nothing to who lacks the site's key
 * @param start included
 * @param end excluded; after {@code start}, in the same zone
 * @param title what it is called, if that may be revealed
 * @param location where it is, if that may be revealed; may be empty
 */
public record CalendarEntry(
        OpaqueId uid, ZonedDateTime start, ZonedDateTime end, PrivateText title, PrivateText location) {

    public CalendarEntry {
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(location, "location");
        if (!start.toInstant().isBefore(end.toInstant())) {
            throw new IllegalArgumentException("an entry must end after it starts");
        }
        if (!start.getZone().equals(end.getZone())) {
            throw new IllegalArgumentException("an entry must start and end in one zone, but they were "
                    + start.getZone() + " and " + end.getZone());
        }
    }

    @Override
    public String toString() {
        return "CalendarEntry[private]";
    }
}
