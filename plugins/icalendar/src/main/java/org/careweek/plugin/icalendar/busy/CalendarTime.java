package org.careweek.plugin.icalendar.busy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * A time of a calendar: what the clock shows, and whose clock. A time that occurs twice means its earlier instant, one that does not
 * occur is moved forward by the gap, as RFC 5545 has it.
 *
 * @param local what the clock shows; midnight for a date
 * @param isDate whether only a date was given
 * @param rules of the clock's zone
 */
record CalendarTime(LocalDateTime local, boolean isDate, ZoneRules rules) {

    static CalendarTime utc(LocalDateTime local) {
        return new CalendarTime(local, false, ZoneOffset.UTC.getRules());
    }

    /** The same clock at another time. */
    CalendarTime at(LocalDateTime other) {
        return new CalendarTime(other, isDate, rules);
    }

    boolean isUtc() {
        return !isDate && rules.equals(ZoneOffset.UTC.getRules());
    }

    /** The instant; for a date, the first one of it. */
    Instant instant() {
        ZoneOffsetTransition change = isDate ? rules.getTransition(local) : null;
        return change != null && change.isGap() ? change.getInstant() : local.toInstant(rules.getOffset(local));
    }

    /** The later instant of a time that occurs twice. */
    Instant later() {
        ZoneOffsetTransition change = rules.getTransition(local);
        return change != null && change.isOverlap() ? local.toInstant(change.getOffsetAfter()) : instant();
    }

    /** Where the date before this one ends, which may be after this one began where an evening comes twice. */
    Instant endOfDateBefore() {
        ZoneOffsetTransition change = rules.getTransition(local);
        boolean eveningAgain = change != null
                && change.isOverlap()
                && change.getDateTimeAfter().isBefore(local);
        return eveningAgain ? later() : instant();
    }
}
