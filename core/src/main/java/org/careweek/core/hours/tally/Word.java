package org.careweek.core.hours.tally;

import org.careweek.core.hours.counting.RowKind;

/**
 * A stretch of one row's time, or a row without any, in 64 bits that sort by participant and start: the participant's place in
 * the drawer (6), the start in seconds since 1899-12-31 (34), the length in seconds (17), by how many days the local date of the
 * start is later than that of the schedule, plus one (2), and the {@link RowKind} (3).
 */
final class Word {

    static final int PLACE_BITS = 6;

    private static final int KIND_BITS = 3;
    private static final int LATE_BITS = 2;
    private static final int LENGTH_BITS = 17;
    private static final int START_BITS = 34;
    private static final int LATE_SHIFT = KIND_BITS;
    private static final int LENGTH_SHIFT = LATE_SHIFT + LATE_BITS;
    private static final int START_SHIFT = LENGTH_SHIFT + LENGTH_BITS;
    private static final int PLACE_SHIFT = START_SHIFT + START_BITS;
    private static final long ORIGIN = -25_568L * 86_400;

    private Word() {}

    /** Whether a stretch of so many seconds, on a date so many days later than the schedule's, can be written. */
    static boolean fits(long length, int daysLate) {
        return length >> LENGTH_BITS == 0 && daysLate + 1 >> LATE_BITS == 0;
    }

    static long of(int place, long start, long length, int daysLate, int kind) {
        return (long) place << PLACE_SHIFT
                | start - ORIGIN << START_SHIFT
                | length << LENGTH_SHIFT
                | (long) (daysLate + 1) << LATE_SHIFT
                | kind;
    }

    static int place(long word) {
        return (int) (word >>> PLACE_SHIFT);
    }

    /** The start in seconds since 1899-12-31, of a word without its place. */
    static long sinceOrigin(long word) {
        return word >>> START_SHIFT & (1L << START_BITS) - 1;
    }

    static long start(long word) {
        return sinceOrigin(word) + ORIGIN;
    }

    static long length(long word) {
        return word >>> LENGTH_SHIFT & (1L << LENGTH_BITS) - 1;
    }

    /** The length where the time counts, 0 where it only may. */
    static long countedLength(long word) {
        return length(word) & (word & 1) - 1;
    }

    static int daysLate(long word) {
        return (int) (word >>> LATE_SHIFT & (1 << LATE_BITS) - 1) - 1;
    }

    static int kind(long word) {
        return (int) (word & (1 << KIND_BITS) - 1);
    }
}
