package org.careweek.core.hours;

import java.util.Collection;
import org.careweek.core.hours.counting.RowKind;

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
        int[] ofKind = new int[RowKind.KINDS];
        rows.forEach(credited -> ofKind[credited.kind()]++);
        return new AttendanceCounts(
                rows.size() - ofKind[RowKind.CANCELLED],
                ofKind[RowKind.ATTENDED],
                ofKind[RowKind.ABSENT],
                ofKind[RowKind.UNRECORDED]);
    }
}
