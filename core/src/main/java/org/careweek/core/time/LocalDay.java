package org.careweek.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The instants whose local date is a given one. Usually one range of 23 to 25 hours; none where the date was skipped, and
 * two where clocks went back over midnight and the evening before came again.
 */
final class LocalDay {

    private static final long SECONDS_A_DAY = 86_400;

    private LocalDay() {}

    static InstantRanges instantsOf(LocalDate date, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        long midnight = date.toEpochDay() * SECONDS_A_DAY;
        long from = midnight - SECONDS_A_DAY;
        long to = midnight + 2 * SECONDS_A_DAY;
        List<InstantRange> ranges = new ArrayList<>();
        while (from < to) {
            Instant segment = Instant.ofEpochSecond(from);
            ZoneOffset offset = rules.getOffset(segment);
            ZoneOffsetTransition next = rules.nextTransition(segment);
            long segmentEnd = next == null ? to : Math.min(to, next.toEpochSecond());
            long dayStart = midnight - offset.getTotalSeconds();
            long start = Math.max(from, dayStart);
            long end = Math.min(segmentEnd, dayStart + SECONDS_A_DAY);
            if (start < end) {
                ranges.add(new InstantRange(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end)));
            }
            from = segmentEnd;
        }
        return InstantRanges.of(ranges);
    }
}
