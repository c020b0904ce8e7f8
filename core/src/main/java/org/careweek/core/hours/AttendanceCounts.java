package org.careweek.core.hours;

import java.util.Collection;

/**
 * How many records there are of each kind, by the local date of the scheduled start.
 *
 * @param rows all that were not cancelled
 * @param attended those of which some time counts
 * @param absent absences, excused or not
 * @param unrecorded those that could count but lack an arrival or a departure
 */
public record AttendanceCounts(int rows, int attended, int absent, int unrecorded) {

    static AttendanceCounts of(Collection<CreditedRow> rows) {
        int held = 0;
        int attended = 0;
        int absent = 0;
        int unrecorded = 0;
        for (CreditedRow credited : rows) {
            Attendance row = credited.row();
            held += row.status() == AttendanceStatus.CANCELLED ? 0 : 1;
            attended += credited.credit().isEmpty() ? 0 : 1;
            absent += row.status() == AttendanceStatus.ABSENT || row.status() == AttendanceStatus.EXCUSED ? 1 : 0;
            unrecorded += row.isUnrecorded() ? 1 : 0;
        }
        return new AttendanceCounts(held, attended, absent, unrecorded);
    }
}
