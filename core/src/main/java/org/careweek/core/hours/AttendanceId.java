package org.careweek.core.hours;

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

    @Override
    public int compareTo(AttendanceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
