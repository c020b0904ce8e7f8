package org.careweek.core.hours;

/** What a program says of someone's attendance. An excuse changes the count of absences, never the hours. */
public enum AttendanceStatus {
    PRESENT,
    /** Made up for a missed session; it counts in the week in which it is attended. */
    MAKEUP,
    ABSENT,
    EXCUSED,
    CANCELLED;

    /** Whether minutes can count at all. */
    public boolean isCreditable() {
        return this == PRESENT || this == MAKEUP;
    }
}
