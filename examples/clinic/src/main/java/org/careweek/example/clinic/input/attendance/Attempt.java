package org.careweek.example.clinic.input.attendance;

/** What one row of {@code attendance.csv} gave. */
sealed interface Attempt {

    /**
     * A row to count.
     *
     * @param asWritten false where only the schedule could be used
     */
    record Usable(AttendanceRow row, boolean asWritten) implements Attempt {}

    /** Nothing. */
    record Useless() implements Attempt {}
}
