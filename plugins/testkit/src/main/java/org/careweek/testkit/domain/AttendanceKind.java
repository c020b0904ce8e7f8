package org.careweek.testkit.domain;

/** What became of somebody's session. A label for statistics: a property that matters shows that it met each of them. */
public enum AttendanceKind {
    /** From the first second to the last. */
    EXACT,
    /** Came after the start. */
    LATE,
    /** Left before the end. */
    EARLY,
    /** Two records: left and came back, at once or later. */
    SPLIT,
    /** Before the start, after the end, or around both. */
    OUTSIDE,
    /** Two records of this session that share some time. */
    OVERLAPPING,
    /** Nobody recorded the arrival, the departure, or either. */
    UNKNOWN,
    ABSENT,
    EXCUSED,
    /** Made up for another session, from start to end. */
    MADE_UP,
    CANCELLED
}
