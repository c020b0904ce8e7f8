package org.careweek.core.hours.counting;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The offset from UTC that holds around each day, looked up once. Holds the days asked for and those between them. */
final class OffsetTable {

    /** Clocks change around that day, so there is no one offset. */
    static final int CHANGES = Integer.MAX_VALUE;

    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int MARGIN = 32;

    private final IntUnaryOperator offsetAround;
    private int first;
    private int[] offsets = new int[0];

    OffsetTable(IntUnaryOperator offsetAround) {
        this.offsetAround = offsetAround;
    }

    int around(int day) {
        int at = day - first;
        if (at >= 0 && at < offsets.length && offsets[at] != UNKNOWN) {
            return offsets[at];
        }
        return lookUp(day);
    }

    private int lookUp(int day) {
        if (offsets.length == 0) {
            first = day;
        }
        if (day < first || day >= first + offsets.length) {
            widen(day);
        }
        int offset = offsetAround.applyAsInt(day);
        offsets[day - first] = offset;
        return offset;
    }

    /** To twice as many at least, so that widening day by day stays cheap. */
    private void widen(int day) {
        int more = MARGIN + offsets.length;
        int from = Math.min(first, day - more);
        int to = Math.max(first + offsets.length, day + more);
        int[] wider = new int[to - from];
        Arrays.fill(wider, UNKNOWN);
        System.arraycopy(offsets, 0, wider, first - from, offsets.length);
        offsets = wider;
        first = from;
    }
}
