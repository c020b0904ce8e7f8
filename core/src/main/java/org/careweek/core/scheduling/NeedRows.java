package org.careweek.core.scheduling;

import java.util.List;

/**
 * How far the needs of a participant are met, as one number: the row. Each need that matters is a digit. A need whose most
 * cannot be exceeded stops counting at its least, so that few rows are enough. Behind the needs stands the digit of the visits:
 * a need of one for each session that holds treatment, which asks for none and has a most.
 */
final class NeedRows {

    /** The row of a sum that breaks a need's most. */
    static final long NONE = -1;

    /** More rows than this would not fit into a key; a need beyond it is given up, and its sessions with it. */
    private static final long MOST_ROWS = 1L << 42;

    private static final int MOST_ASKED = 3;

    private final int visits;
    private final int[] unit;
    private final int[] least;
    private final int[] top;
    private final boolean[] capped;
    private final boolean[] givenUp;
    private final long[] radix;
    private final int[] bit;
    private final int masks;
    private final long rows;

    NeedRows(WeekProblem problem) {
        List<WeekProblem.Limits> needs = problem.needs();
        int n = needs.size();
        visits = n;
        unit = new int[n + 1];
        least = new int[n + 1];
        top = new int[n + 1];
        capped = new boolean[n + 1];
        givenUp = new boolean[n + 1];
        radix = new long[n + 1];
        bit = new int[n + 1];
        int[] offered = new int[n];
        long counted = problem.candidates().stream()
                .filter(candidate -> candidate.minutes() > 0)
                .count();
        for (Candidate candidate : problem.candidates()) {
            int need = candidate.need();
            if (need >= 0) {
                unit[need] = gcd(unit[need], candidate.served());
                offered[need] += candidate.served();
            }
        }
        unit[visits] = 1;
        radix[visits] = 1;
        capped[visits] = counted > problem.mostVisits();
        top[visits] = capped[visits] ? problem.mostVisits() : 0;
        long size = top[visits] + 1L;
        int asked = 0;
        for (int need = 0; need < n; need++) {
            unit[need] = Math.max(1, unit[need]);
            int most = needs.get(need).most();
            least[need] = -Math.floorDiv(-needs.get(need).least(), unit[need]);
            capped[need] = offered[need] > most;
            top[need] = capped[need] ? most / unit[need] : least[need];
            radix[need] = size;
            if (size > MOST_ROWS / (top[need] + 1L)) {
                givenUp[need] = true;
                capped[need] = true;
                top[need] = 0;
            }
            size *= top[need] + 1L;
            bit[need] = least[need] > 0 && asked < MOST_ASKED ? 1 << asked++ : 0;
        }
        rows = size;
        masks = 1 << asked;
    }

    long count() {
        return rows;
    }

    /** Whether some need had to be given up, so that there may be weeks that no row stands for. */
    boolean isPartial() {
        for (boolean gone : givenUp) {
            if (gone) {
                return true;
            }
        }
        return false;
    }

    /** The row of one candidate by itself, or {@link #NONE} where it alone is too much. */
    long of(Candidate candidate) {
        int visit = capped[visits] && candidate.minutes() > 0 ? 1 : 0;
        if (visit > top[visits]) {
            return NONE;
        }
        int need = candidate.need();
        if (need < 0) {
            return visit;
        }
        int digit = candidate.served() / unit[need];
        if (givenUp[need] || digit > top[need] && capped[need]) {
            return NONE;
        }
        return Math.min(digit, top[need]) * radix[need] + visit;
    }

    /** The row of two sums together, or {@link #NONE} where they break a most. */
    long add(long one, long other) {
        if (one == 0 || other == 0) {
            return one + other;
        }
        long sum = 0;
        for (int need = 0; need < radix.length; need++) {
            int digit = digit(one, need) + digit(other, need);
            if (digit > top[need]) {
                if (capped[need]) {
                    return NONE;
                }
                digit = top[need];
            }
            sum += digit * radix[need];
        }
        return sum;
    }

    /** Whether a row could still meet every need with at most {@code more} of each, as digits. */
    boolean canBeMet(long row, int[] more) {
        for (int need = 0; need < radix.length; need++) {
            if (digit(row, need) + more[need] < least[need]) {
                return false;
            }
        }
        return true;
    }

    int needs() {
        return radix.length;
    }

    int digit(long row, int need) {
        return (int) (row / radix[need] % (top[need] + 1));
    }

    /** How many sets of touched needs there are: a few of the needs that ask for something have a bit each. */
    int masks() {
        return masks;
    }

    /** The needs of which a row has something, as far as they have a bit. */
    int touched(long row) {
        int mask = 0;
        for (int need = 0; row != 0 && need < radix.length; need++) {
            if (bit[need] != 0 && digit(row, need) > 0) {
                mask |= bit[need];
            }
        }
        return mask;
    }

    static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
