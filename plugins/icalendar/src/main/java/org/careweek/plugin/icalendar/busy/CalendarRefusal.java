package org.careweek.plugin.icalendar.busy;

import java.util.Locale;

/**
 * One thing in a calendar because of which it is not trusted. Quotes nothing of the calendar.
 *
 * @param reason of what kind it is
 * @param line the number of the line where it is, the first is 1; 0 for the calendar as a whole
 * @param offset the number of bytes before it
 * @param expected what should have been there
 */
public record CalendarRefusal(RefusalReason reason, int line, int offset, String expected) {

    public CalendarRefusal {
        if (line < 0 || offset < 0) {
            throw new IllegalArgumentException("a line and an offset must be 0 or more");
        }
    }

    /** Such as {@code line 12: expected a date or a time}. */
    @Override
    public String toString() {
        return line == 0 ? "expected " + expected : String.format(Locale.ROOT, "line %d: expected %s", line, expected);
    }
}
