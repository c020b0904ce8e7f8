package org.careweek.plugin.icalendar.busy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;

/** Gathers what reaches into a range. Keeps little, however often a time is added. Not safe for concurrent use. */
final class BusyTime {

    private static final int MANY = 10_000;

    private final InstantRange range;
    private final List<InstantRange> added = new ArrayList<>();
    private InstantRanges sum = InstantRanges.EMPTY;

    BusyTime(InstantRange range) {
        this.range = range;
    }

    InstantRange range() {
        return range;
    }

    /** Adds the part that lies in the range, and says whether there was one. */
    boolean add(Instant start, Instant end) {
        Instant from = start.isBefore(range.start()) ? range.start() : start;
        Instant till = end.isAfter(range.end()) ? range.end() : end;
        if (!from.isBefore(till)) {
            return false;
        }
        added.add(new InstantRange(from, till));
        if (added.size() == MANY) {
            sum();
        }
        return true;
    }

    InstantRanges sum() {
        sum = sum.union(InstantRanges.of(added));
        added.clear();
        return sum;
    }
}
