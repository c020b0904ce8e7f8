package org.careweek.core.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;

/**
 * A stretch of time on one local date.
 *
 * @param date the date
 * @param range the stretch, not empty
 */
record DatedRange(LocalDate date, InstantRange range) {

    private static final long SECONDS_A_DAY = 86_400;

    /** The time, cut wherever the local date changes, in order. Clocks that go back over midnight bring a date again. */
    static List<DatedRange> of(InstantRanges time, ZoneId zone) {
        List<DatedRange> pieces = new ArrayList<>();
        time.ranges().forEach(range -> cut(range, zone.getRules(), pieces));
        return pieces;
    }

    /** The seconds of each local date that has any. */
    static NavigableMap<LocalDate, Long> secondsByDate(InstantRanges time, ZoneId zone) {
        NavigableMap<LocalDate, Long> seconds = new TreeMap<>();
        of(time, zone)
                .forEach(piece -> seconds.merge(piece.date(), piece.range().seconds(), Long::sum));
        return seconds;
    }

    /** Walks from one local midnight or clock change to the next; a change inside a date cuts nothing. */
    private static void cut(InstantRange whole, ZoneRules rules, List<DatedRange> pieces) {
        long end = whole.end().getEpochSecond();
        long start = whole.start().getEpochSecond();
        long at = start;
        while (at < end) {
            LocalDate date = date(at, rules);
            at = Math.min(end, nextChange(at, rules));
            if (at == end || !date(at, rules).equals(date)) {
                InstantRange piece = new InstantRange(Instant.ofEpochSecond(start), Instant.ofEpochSecond(at));
                pieces.add(new DatedRange(date, piece));
                start = at;
            }
        }
    }

    private static LocalDate date(long second, ZoneRules rules) {
        return LocalDate.ofEpochDay(Math.floorDiv(second + offset(second, rules), SECONDS_A_DAY));
    }

    private static long nextChange(long second, ZoneRules rules) {
        long midnight = (date(second, rules).toEpochDay() + 1) * SECONDS_A_DAY - offset(second, rules);
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(second));
        return next == null ? midnight : Math.min(midnight, next.toEpochSecond());
    }

    private static long offset(long second, ZoneRules rules) {
        return rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    }
}
