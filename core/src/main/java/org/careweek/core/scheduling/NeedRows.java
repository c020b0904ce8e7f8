package org.careweek.core.scheduling;

import java.util.List;

/**
 * How far the needs of a participant are met, as one number: the row. Each need that matters is a digit. A need without a
 * most that can be reached stops counting at its least, so that few rows are enough.
 */
final class NeedRows {

    /** The row of a sum that breaks a need's most. */
    static final int NONE = -1;

    private final int[] unit;
    private final int[] least;
    private final int[] top;
    private final boolean[] capped;
    private final int[] radix;
    private final int rows;

    NeedRows(WeekProblem problem) {
        List<WeekProblem.Limits> needs = problem.needs();
        int n = needs.size();
        unit = new int[n];
        least = new int[n];
        top = new int[n];
        capped = new boolean[n];
        radix = new int[n];
        int size = 1;
        for (int need = 0; need < n; need++) {
            int gcd = 0;
            int offered = 0;
            for (Candidate candidate : problem.candidates()) {
                if (candidate.need() == need) {
                    gcd = gcd(gcd, candidate.minutes());
                    offered = Math.addExact(offered, candidate.minutes());
                }
            }
            unit[need] = Math.max(1, gcd);
            int most = Math.min(needs.get(need).most(), problem.limits().most());
            least[need] = Math.floorDiv(needs.get(need).least() + unit[need] - 1, unit[need]);
            capped[need] = offered > most;
            top[need] = capped[need] ? Math.max(least[need], most / unit[need]) : least[need];
            radix[need] = size;
            size = Math.multiplyExact(size, top[need] + 1);
            if (capped[need] && most / unit[need] < least[need]) {
                least[need] = Integer.MAX_VALUE;
            }
        }
        rows = size;
    }

    int count() {
        return rows;
    }

    /** The row of one candidate by itself, or {@link #NONE} where it alone is too much. */
    int of(Candidate candidate) {
        if (candidate.need() < 0) {
            return 0;
        }
        int need = candidate.need();
        int digit = candidate.minutes() / unit[need];
        if (digit > top[need]) {
            if (capped[need]) {
                return NONE;
            }
            digit = top[need];
        }
        return digit * radix[need];
    }

    /** The row of two sums together, or {@link #NONE} where they break a most. */
    int add(int one, int other) {
        if (one == 0 || other == 0) {
            return one + other;
        }
        int sum = 0;
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

    /** Whether a row meets the least of every need. */
    boolean isMet(int row) {
        for (int need = 0; need < radix.length; need++) {
            if (digit(row, need) < least[need]) {
                return false;
            }
        }
        return true;
    }

    private int digit(int row, int need) {
        return row / radix[need] % (top[need] + 1);
    }

    static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
