package org.careweek.example.hours.duckdb;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time in which a zone's clocks are shifted alike. DuckDB brings zone data of its own, of another day than the
 * JDK's: a comparison needs one for both.
 *
 * @param since the first second
 * @param reach after the last second, and after the gap that follows it: wall-clock times in a gap are read with this shift
 * @param shift how many seconds the clocks are ahead of UTC
 */
record ZoneShift(long since, long reach, int shift) {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2201-01-01T00:00:00Z");

    /** All of a zone, in order. */
    static List<ZoneShift> of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneShift> shifts = new ArrayList<>();
        Instant since = FIRST;
        while (since.isBefore(LAST)) {
            int shift = rules.getOffset(since).getTotalSeconds();
            ZoneOffsetTransition change = rules.nextTransition(since);
            Instant until = change == null ? LAST : change.getInstant();
            int gap = change == null ? 0 : change.getOffsetAfter().getTotalSeconds() - shift;
            shifts.add(new ZoneShift(since.getEpochSecond(), until.getEpochSecond() + Math.max(0, gap), shift));
            since = until;
        }
        return shifts;
    }
}
