package org.careweek.example.clinic.input.attendance;

import org.careweek.core.hours.AttendanceStatus;

/** Takes the rows of a file as numbers, one after another. */
@FunctionalInterface
public interface RowTaker {

    /**
     * Takes a row.
     *
     * @param participant the participant's number, from 0, in the order in which they come first
     * @param site the number of the site, from 0, in the order of {@code sites.csv}
     * @param startMinute the scheduled start by the wall clock, in minutes since 1970-01-01T00:00
     * @param endMinute the scheduled end, likewise
     * @param breakAfter elapsed minutes from the start to the break
     * @param breakMinutes 0 where there is none
     * @param arrival the second of the epoch, or {@link org.careweek.core.hours.tally.HoursAccumulator#NOT_RECORDED}
     * @param departure the same
     */
    void take(
            int participant,
            int site,
            int startMinute,
            int endMinute,
            int breakAfter,
            int breakMinutes,
            AttendanceStatus status,
            long arrival,
            long departure);
}
