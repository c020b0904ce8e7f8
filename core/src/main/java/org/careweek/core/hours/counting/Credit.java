package org.careweek.core.hours.counting;

import java.util.Arrays;
import org.careweek.core.policy.CreditRule;

/**
 * What one record earns by itself: presence inside the schedule, less the breaks, by a rule of credit. Filled anew for each
 * record.
 */
public final class Credit {

    /** Stands for an arrival or a departure that nobody recorded. */
    public static final long NOT_RECORDED = Long.MIN_VALUE;

    private static final long ANY_PRESENCE = -1;
    private static final int SIGN = Long.SIZE - 1;

    private final long threshold;
    private long[] breaks = new long[2];
    private int breakEdges;
    private long[] edges = new long[4];
    private int used;

    public Credit(CreditRule rule) {
        threshold =
                rule instanceof CreditRule.AllOrNothing all ? all.threshold().minutes() * 60L : ANY_PRESENCE;
    }

    /** Forgets the breaks of the record before. */
    public void withoutBreaks() {
        breakEdges = 0;
    }

    /** Takes one more break of the schedule, none of which begins before those taken already. */
    public void addBreak(long from, long to) {
        if (breakEdges == breaks.length) {
            breaks = Arrays.copyOf(breaks, 2 * breakEdges);
            edges = Arrays.copyOf(edges, breaks.length + 2);
        }
        breaks[breakEdges] = from;
        breaks[breakEdges + 1] = to;
        breakEdges += 2;
    }

    /**
     * Says what is earned. Where an end is not recorded, that is what may be earned at most.
     *
     * @param start of the schedule
     * @param end of the schedule; where it is not after the start, nothing is earned
     */
    public void earn(long start, long end, long arrival, long departure) {
        long came = arrival == NOT_RECORDED ? start : arrival;
        long left = departure == NOT_RECORDED ? end : departure;
        between(later(start, came), earlier(end, left));
        if (threshold != ANY_PRESENCE) {
            if (seconds() >= threshold) {
                between(start, end);
            } else {
                used = 0;
            }
        }
    }

    /** Without a branch: who is late and who is early follows no pattern that a processor could foresee. */
    private static long later(long one, long other) {
        long ahead = one - other;
        return one - (ahead & ahead >> SIGN);
    }

    private static long earlier(long one, long other) {
        long ahead = one - other;
        return other + (ahead & ahead >> SIGN);
    }

    /** Says that nothing is earned, whatever was attended. */
    public void earnNothing() {
        used = 0;
    }

    private void between(long from, long to) {
        used = 0;
        long at = from;
        for (int i = 0; i < breakEdges; i += 2) {
            addPiece(at, Math.min(to, breaks[i]));
            at = Math.max(at, breaks[i + 1]);
        }
        addPiece(at, to);
    }

    private void addPiece(long from, long to) {
        edges[used] = from;
        edges[used + 1] = to;
        used += from < to ? 2 : 0;
    }

    private long seconds() {
        long sum = 0;
        for (int i = 0; i < used; i += 2) {
            sum += edges[i + 1] - edges[i];
        }
        return sum;
    }

    /** In how many pieces it comes: 0 or more, by start, none empty. */
    public int pieces() {
        return used / 2;
    }

    public long start(int piece) {
        return edges[2 * piece];
    }

    public long end(int piece) {
        return edges[2 * piece + 1];
    }
}
