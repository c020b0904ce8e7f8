package org.careweek.core.hours.counting;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/** Spans of time in which one offset holds. Remembers some, for around a clock change both of its sides are asked for in turn. */
final class OffsetSpans {

    private static final int REMEMBERED = 8;

    private final ZoneRules rules;
    private final long[] from = new long[REMEMBERED];
    private final long[] until = new long[REMEMBERED];
    private final int[] offsets = new int[REMEMBERED];
    private int current;
    private int oldest;

    OffsetSpans(ZoneRules rules) {
        this.rules = rules;
        Arrays.fill(from, Long.MAX_VALUE);
        Arrays.fill(until, Long.MIN_VALUE);
    }

    /** Goes to the span that holds an instant; all else is asked of that one. */
    void moveTo(long second) {
        if (isIn(current, second)) {
            return;
        }
        for (int span = 0; span < REMEMBERED; span++) {
            if (isIn(span, second)) {
                current = span;
                return;
            }
        }
        lookUp(second);
    }

    private boolean isIn(int span, long second) {
        return second >= from[span] && second < until[span];
    }

    private void lookUp(long second) {
        Instant instant = Instant.ofEpochSecond(second);
        ZoneOffsetTransition last = rules.previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition next = rules.nextTransition(instant);
        current = oldest;
        oldest = (oldest + 1) % REMEMBERED;
        offsets[current] = rules.getOffset(instant).getTotalSeconds();
        from[current] = last == null ? Long.MIN_VALUE : last.toEpochSecond();
        until[current] = next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }

    /** The seconds from UTC. */
    int offset() {
        return offsets[current];
    }

    /** Its first second; the least number where it has none. */
    long from() {
        return from[current];
    }

    /** The first second after it; the greatest number where there is none. */
    long until() {
        return until[current];
    }
}
