package org.careweek.core.time;

import java.time.Instant;

/**
 * A stretch of real time in whole seconds, which may be empty.
 *
 * @param start included
 * @param end excluded; not before {@code start}
 */
public record InstantRange(Instant start, Instant end) {

    public InstantRange {
        SupportedDates.check(start);
        SupportedDates.check(end);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a range must not end before it starts");
        }
        if (start.getNano() != 0 || end.getNano() != 0) {
            throw new IllegalArgumentException("a range must start and end on whole seconds");
        }
    }

    /** How long it is, in seconds. */
    public long seconds() {
        return end.getEpochSecond() - start.getEpochSecond();
    }

    public boolean isEmpty() {
        return start.equals(end);
    }

    /** Whether both share some time. Ranges that only touch do not, nor does an empty one with anything. */
    public boolean overlaps(InstantRange other) {
        Instant from = start.isAfter(other.start) ? start : other.start;
        Instant to = end.isBefore(other.end) ? end : other.end;
        return from.isBefore(to);
    }
}
