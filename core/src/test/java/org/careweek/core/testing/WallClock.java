package org.careweek.core.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TreeSet;

/** Reads a wall clock by trying every offset that the zone uses around that time: no resolving of the JDK is used. */
public final class WallClock {

    /**
     * What a wall-clock time means.
     *
     * @param times how often it occurs: not at all, once, or twice
     * @param instant the earliest of those, or the time moved forward by the gap
     */
    public record Reading(int times, Instant instant) {}

    private WallClock() {}

    public static Reading read(LocalDateTime wanted, ZoneId zone) {
        long wall = wanted.toEpochSecond(ZoneOffset.UTC);
        TreeSet<Long> hits = new TreeSet<>();
        long latestBeforeGap = Long.MIN_VALUE;
        for (long probe = wall - 30 * 3600; probe <= wall + 30 * 3600; probe += 3600) {
            int offset = zone.getRules().getOffset(Instant.ofEpochSecond(probe)).getTotalSeconds();
            long candidate = wall - offset;
            if (offsetAt(candidate, zone) == offset) {
                hits.add(candidate);
            }
            if (probe + offset < wall) {
                latestBeforeGap = candidate;
            }
        }
        return hits.isEmpty()
                ? new Reading(0, Instant.ofEpochSecond(latestBeforeGap))
                : new Reading(hits.size(), Instant.ofEpochSecond(hits.first()));
    }

    private static int offsetAt(long second, ZoneId zone) {
        return zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    }
}
