package org.careweek.example.clinic.input.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.program.PrivateText;

/**
 * One scheduled session of one person and what became of it. Prints its line only.
 *
 * @param line where the row starts in {@code attendance.csv}
 * @param row the id of the record
 * @param site the id of a site of the folder
 * @param service empty where the row names none
 * @param start on the wall clock of the site
 * @param end later than {@code start} on the wall clock, on the same or the next date
 * @param breakStartMinutes elapsed after the start, 0 or more
 * @param breakMinutes 0 where no break is declared
 * @param arrival absent where it is unknown, and in a row that is not creditable
 * @param departure not before the arrival; absent as the arrival is
 */
public record AttendanceRow(
        long line,
        String row,
        PrivateText participant,
        String site,
        String session,
        String service,
        LocalDateTime start,
        LocalDateTime end,
        int breakStartMinutes,
        int breakMinutes,
        AttendanceStatus status,
        Optional<Instant> arrival,
        Optional<Instant> departure) {

    /** Whether time could count and nobody wrote down how much. */
    public boolean isUnrecorded() {
        return status.isCreditable() && (arrival.isEmpty() || departure.isEmpty());
    }

    @Override
    public String toString() {
        return "AttendanceRow[line " + line + "]";
    }
}
