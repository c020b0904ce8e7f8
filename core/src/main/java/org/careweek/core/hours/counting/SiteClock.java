package org.careweek.core.hours.counting;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/**
 * A site's wall clock: which instant it means, and on which local date an instant lies. Remembers offsets that held, and
 * those of days that were asked for.
 */
public final class SiteClock {

    /** There is no one offset around the day. */
    public static final int CHANGES = OffsetTable.CHANGES;

    static final long SECONDS_A_DAY = 86_400;

    /** More days from 1970 than any supported date; of those nothing is remembered. */
    private static final int FAR = 100_000;

    private final ZoneRules rules;
    private final OffsetTable written = new OffsetTable(this::offsetOfWritten);
    private final OffsetTable passing = new OffsetTable(this::offsetOfPassing);
    private final OffsetSpans spans;

    public SiteClock(ZoneId zone) {
        this.rules = zone.getRules();
        this.spans = new OffsetSpans(rules);
    }

    /**
     * The second of the epoch of a wall-clock time. A time that occurs twice means its earlier instant; one that does not occur is
     * moved forward by the gap. Both are what the offset before the change says.
     */
    public static long instantOf(LocalDateTime wallClock, ZoneRules rules) {
        return wallClock.toEpochSecond(rules.getOffset(wallClock));
    }

    /** The same of a wall-clock time in seconds since 1970-01-01T00:00 as written. */
    public long instantOf(long wallClock) {
        long day = Math.floorDiv(wallClock, SECONDS_A_DAY);
        int offset = Math.abs(day) < FAR ? offsetOfDate((int) day) : CHANGES;
        return offset == CHANGES ? instantNearChange(wallClock) : wallClock - offset;
    }

    /** Goes on from a day before to the first offset at which it is so early; where that begins later, clocks skip the time. */
    private long instantNearChange(long wallClock) {
        spans.moveTo(wallClock - SECONDS_A_DAY);
        int before = spans.offset();
        while (wallClock - spans.offset() >= spans.until()) {
            before = spans.offset();
            spans.moveTo(spans.until());
        }
        return wallClock - (wallClock - spans.offset() < spans.from() ? before : spans.offset());
    }

    /** The local date of an instant. */
    public int dayOf(long second) {
        return dayOf(second, offsetAt(second));
    }

    private static int dayOf(long second, int offset) {
        return (int) Math.floorDiv(second + offset, SECONDS_A_DAY);
    }

    /** The next local midnight or clock change: up to there, the date stays. */
    long nextChange(long second) {
        int at = offsetAt(second);
        long midnight = (dayOf(second, at) + 1) * SECONDS_A_DAY - at;
        return Math.min(midnight, spans.until());
    }

    /** The first later instant that is not on the same local date. */
    public long dateEnds(long second) {
        int day = dayOf(second);
        long at = nextChange(second);
        while (dayOf(at) == day) {
            at = nextChange(at);
        }
        return at;
    }

    /**
     * The offset of every wall-clock time of a date, through its end; or {@link #CHANGES}, where {@link #instantOf} must be
     * asked.
     */
    public int offsetOfDate(int day) {
        return written.around(day);
    }

    /** The instant at which a date of one offset begins; later than all instants where {@link #CHANGES}. */
    public long startOf(int day) {
        int offset = offsetOfDate(day);
        return offset == CHANGES ? Long.MAX_VALUE : day * SECONDS_A_DAY - offset;
    }

    /** The offset from 00:00 UTC of a day until two days later, or {@link #CHANGES}. */
    int offsetFromUtcDay(int day) {
        return passing.around(day);
    }

    /** No change may lie so shortly before the date that an earlier instant is meant. */
    private int offsetOfWritten(int day) {
        int around = offsetAt(day * SECONDS_A_DAY);
        long start = day * SECONDS_A_DAY - around;
        return holds(start - SECONDS_A_DAY, start + SECONDS_A_DAY) ? around : CHANGES;
    }

    private int offsetOfPassing(int day) {
        int around = offsetAt(day * SECONDS_A_DAY);
        return holds(day * SECONDS_A_DAY, (day + 2) * SECONDS_A_DAY) ? around : CHANGES;
    }

    /** Whether the offset remembered holds from one instant through another. */
    private boolean holds(long first, long last) {
        return spans.from() <= first && last < spans.until();
    }

    private int offsetAt(long second) {
        spans.moveTo(second);
        return spans.offset();
    }
}
