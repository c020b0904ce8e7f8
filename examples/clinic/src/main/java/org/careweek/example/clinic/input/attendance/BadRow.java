package org.careweek.example.clinic.input.attendance;

import java.util.function.Function;

/** What is left of a row of {@code attendance.csv} that could not be used as it is. */
public sealed interface BadRow {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Unrecorded, R> unrecorded, Function<LeftOut, R> leftOut);

    /**
     * It is creditable and its schedule could be read: somebody was to come and may have.
     *
     * @param row the schedule, with neither arrival nor departure; without a break where that could not be read
     */
    record Unrecorded(AttendanceRow row) implements BadRow {
        @Override
        public <R> R fold(Function<Unrecorded, R> unrecorded, Function<LeftOut, R> leftOut) {
            return unrecorded.apply(this);
        }
    }

    /**
     * Nothing of it can be used.
     *
     * @param line where it starts
     */
    record LeftOut(long line) implements BadRow {
        @Override
        public <R> R fold(Function<Unrecorded, R> unrecorded, Function<LeftOut, R> leftOut) {
            return leftOut.apply(this);
        }
    }
}
