package org.careweek.core.hours.counting;

import java.time.DayOfWeek;
import java.util.Arrays;
import org.careweek.core.time.ProgramWeek;

/**
 * Sums time by local date, a second once however often it is given, and hands over each week once nothing more can be added to
 * it. Time comes by its start; what is counted, by the time it is given with.
 */
public final class DaySums {

    /** Takes weeks in order; those that hold nothing may be left out. */
    public interface Weeks {

        /**
         * @param sums what holds it, until this returns
         * @param firstDay the first date
         * @param at where the sums hold it; the six dates after it follow
         */
        void week(DaySums sums, int firstDay, int at);
    }

    private static final int WINDOW = 16 * ProgramWeek.DAYS;
    /** Dates that clocks which go back, or a record's own date, may still reach behind the last start. */
    private static final int REACH_BACK = 7;
    /** Keeps divided numbers positive. */
    private static final int DAYS_BEFORE_1970 = 40_000;

    private static final long SHIFT = DAYS_BEFORE_1970 * SiteClock.SECONDS_A_DAY;

    private final SiteClock clock;
    private final int firstOfWeek;
    private final Weeks weeks;
    private long[] counted = new long[WINDOW];
    private long[] possible = new long[WINDOW];
    private int[] records = new int[WINDOW * RowKind.KINDS];
    private int base;
    private int size;
    private int used;
    private long countedUntil;
    private long possibleUntil;

    /**
     * @param firstDay of the weeks
     * @param weeks told of each week with its sums
     */
    public DaySums(SiteClock clock, DayOfWeek firstDay, Weeks weeks) {
        this.clock = clock;
        this.firstOfWeek = firstDay.getValue() - DayOfWeek.THURSDAY.getValue();
        this.weeks = weeks;
        begin();
    }

    private void begin() {
        size = 0;
        used = 0;
        countedUntil = Long.MIN_VALUE;
        possibleUntil = Long.MIN_VALUE;
    }

    /**
     * Adds a stretch of time that may count.
     *
     * @param start not before that of the stretch before
     * @param countedEnd up to where it counts: its start, or its end
     * @param end of the whole
     * @return the local date of the start
     */
    public int add(long start, long countedEnd, long end) {
        int offset = clock.offsetFromUtcDay(day(start));
        int date = day(start + offset);
        if (offset == SiteClock.CHANGES || end + offset > (date + 1) * SiteClock.SECONDS_A_DAY) {
            return addAcross(start, countedEnd, end);
        }
        int at = place(date);
        counted[at] += Math.max(0, countedEnd - Math.max(start, countedUntil));
        possible[at] += Math.max(0, end - Math.max(start, possibleUntil));
        countedUntil = Math.max(countedUntil, countedEnd);
        possibleUntil = Math.max(possibleUntil, end);
        return date;
    }

    private static int day(long second) {
        return (int) ((second + SHIFT) / SiteClock.SECONDS_A_DAY) - DAYS_BEFORE_1970;
    }

    /** Where clocks change, or the date does. */
    private int addAcross(long start, long countedEnd, long end) {
        int date = clock.dayOf(start);
        place(date);
        split(Math.max(start, countedUntil), countedEnd, true);
        split(Math.max(start, possibleUntil), end, false);
        countedUntil = Math.max(countedUntil, countedEnd);
        possibleUntil = Math.max(possibleUntil, end);
        return date;
    }

    private void split(long from, long to, boolean counts) {
        long at = from;
        while (at < to) {
            long next = Math.min(to, clock.nextChange(at));
            int place = ahead(clock.dayOf(at));
            long[] sums = counts ? counted : possible;
            sums[place] += next - at;
            at = next;
        }
    }

    /**
     * Counts a record.
     *
     * @param date a date at most two before, or one after, that of the stretch it was given with
     * @param kind one of {@link RowKind}
     */
    public void count(int date, int kind) {
        // Asked first, for it may put longer arrays in the place of these.
        int at = ahead(date);
        records[at * RowKind.KINDS + kind]++;
    }

    /** Hands over all that is left, and begins anew, for another participant. */
    public void end() {
        handOver(used);
        clear(0, used);
        begin();
    }

    private int place(int date) {
        int at = date - base;
        if (at < 0 || at >= size) {
            return makeRoom(date);
        }
        used = Math.max(used, at + 1);
        return at;
    }

    /** The place of a date to which earlier ones are not finished yet. */
    private int ahead(int date) {
        int at = date - base;
        if (at >= counted.length) {
            int longer = roundedUp(2 * at);
            counted = Arrays.copyOf(counted, longer);
            possible = Arrays.copyOf(possible, longer);
            records = Arrays.copyOf(records, longer * RowKind.KINDS);
            size = longer;
        }
        used = Math.max(used, at + 1);
        return at;
    }

    /** Hands over what is finished, so that the date has a place. */
    private int makeRoom(int date) {
        int first = weekOf(date - REACH_BACK);
        if (size > 0) {
            int finished = Math.min(first - base, roundedUp(used));
            handOver(finished);
            moveUp(finished);
        }
        size = counted.length;
        base = first;
        return ahead(date);
    }

    private void moveUp(int days) {
        int left = Math.max(0, used - days);
        System.arraycopy(counted, days, counted, 0, left);
        System.arraycopy(possible, days, possible, 0, left);
        System.arraycopy(records, days * RowKind.KINDS, records, 0, left * RowKind.KINDS);
        clear(left, used);
        used = left;
    }

    private void clear(int from, int to) {
        Arrays.fill(counted, from, to, 0);
        Arrays.fill(possible, from, to, 0);
        Arrays.fill(records, from * RowKind.KINDS, to * RowKind.KINDS, 0);
    }

    private void handOver(int days) {
        for (int at = 0; at < days; at += ProgramWeek.DAYS) {
            weeks.week(this, base + at, at);
        }
    }

    private static int roundedUp(int days) {
        return (days + ProgramWeek.DAYS - 1) / ProgramWeek.DAYS * ProgramWeek.DAYS;
    }

    private int weekOf(int day) {
        return day - Math.floorMod(day - firstOfWeek, ProgramWeek.DAYS);
    }

    /** The seconds that count on a date. */
    public long counted(int at) {
        return counted[at];
    }

    /** The seconds that may count on it. */
    public long possible(int at) {
        return possible[at];
    }

    /** How many records of a kind are of it. */
    public int records(int at, int kind) {
        return records[at * RowKind.KINDS + kind];
    }
}
