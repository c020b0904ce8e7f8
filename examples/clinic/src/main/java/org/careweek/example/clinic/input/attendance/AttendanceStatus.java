package org.careweek.example.clinic.input.attendance;

/** What became of a scheduled session for one person. */
public enum AttendanceStatus {
    PRESENT,
    MAKEUP,
    ABSENT,
    EXCUSED,
    CANCELLED;

    /** Whether time of such a row can count at all. */
    public boolean isCreditable() {
        return this == PRESENT || this == MAKEUP;
    }
}
