package org.careweek.core.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.careweek.core.hours.counting.SiteClock;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;

/**
 * A stretch of time on one local date.
 *
 * @param date the date
 * @param range the stretch, not empty
 */
record DatedRange(LocalDate date, InstantRange range) {

    /** The time, cut wherever the local date changes, in order. Clocks that go back over midnight bring a date again. */
    static List<DatedRange> of(InstantRanges time, SiteClock clock) {
        List<DatedRange> pieces = new ArrayList<>();
        time.ranges().forEach(range -> cut(range, clock, pieces));
        return pieces;
    }

    /** The seconds of each local date that has any. */
    static NavigableMap<LocalDate, Long> secondsByDate(InstantRanges time, ZoneId zone) {
        NavigableMap<LocalDate, Long> seconds = new TreeMap<>();
        of(time, new SiteClock(zone))
                .forEach(piece -> seconds.merge(piece.date(), piece.range().seconds(), Long::sum));
        return seconds;
    }

    private static void cut(InstantRange whole, SiteClock clock, List<DatedRange> pieces) {
        long end = whole.end().getEpochSecond();
        long at = whole.start().getEpochSecond();
        while (at < end) {
            LocalDate date = LocalDate.ofEpochDay(clock.dayOf(at));
            long until = Math.min(end, clock.dateEnds(at));
            pieces.add(new DatedRange(date, new InstantRange(Instant.ofEpochSecond(at), Instant.ofEpochSecond(until))));
            at = until;
        }
    }
}
