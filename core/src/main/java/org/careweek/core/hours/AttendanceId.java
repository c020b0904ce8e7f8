package org.careweek.core.hours;

import org.careweek.core.program.CodePointOrder;

/**
 * Names one record of attendance.
 *
 * @param value not blank
 */
public record AttendanceId(String value) implements Comparable<AttendanceId> {

    public AttendanceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an attendance id must not be blank");
        }
    }

    /** By code point. */
    @Override
    public int compareTo(AttendanceId other) {
        return CodePointOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
