package org.careweek.core.hours;

import java.time.LocalDate;
import java.util.Comparator;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.InstantRange;

/**
 * A stretch of time that counts, or does not, and why.
 *
 * @param row the record of attendance
 * @param session the session
 * @param date the local date of the stretch
 * @param range the stretch, not empty, on that date
 * @param reason why it counts or not
 */
public record HoursEntry(
        AttendanceId row, SessionId session, LocalDate date, InstantRange range, CountingReason reason) {

    /** By time, then record. */
    static final Comparator<HoursEntry> BY_TIME = Comparator.comparing(
                    (HoursEntry entry) -> entry.range().start())
            .thenComparing(entry -> entry.range().end())
            .thenComparing(HoursEntry::row);

    @Override
    public String toString() {
        return "HoursEntry[private]";
    }
}
