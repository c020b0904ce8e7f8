package org.careweek.core.scheduling.pricing;

import java.util.List;

/**
 * How far all needs of a participant are met, as one number: the state, which holds the number of each need's {@link Amounts} in
 * some of its bits. Needs for which there are no bits left are not followed; whoever finds a week has to look at them again. Does
 * not change.
 */
final class NeedStates {

    /** What is too much, or can never be enough. */
    static final long NONE = -1;

    private static final int BITS = 62;

    private final Amounts[] amounts;
    private final int followed;
    private final int[] shift;
    private final long[] mask;
    private final boolean isPossible;

    /** The states of some needs. */
    NeedStates(List<Amounts> needs) {
        this.amounts = needs.toArray(Amounts[]::new);
        this.shift = new int[amounts.length];
        this.mask = new long[amounts.length];
        int bits = 0;
        int most = 0;
        while (most < amounts.length && bits + width(amounts[most]) <= BITS) {
            shift[most] = bits;
            mask[most] = (1L << width(amounts[most])) - 1;
            bits += width(amounts[most++]);
        }
        this.followed = most;
        this.isPossible = needs.stream().allMatch(it -> it.count() > 0);
    }

    private static int width(Amounts need) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, need.count() - 1));
    }

    /** How many needs are followed. */
    int needs() {
        return followed;
    }

    Amounts amounts(int need) {
        return amounts[need];
    }

    /** Whether each need could be met, by sessions of such lengths, if only there were enough of them. */
    boolean isPossible() {
        return isPossible;
    }

    /** Of a state, the number of one need. */
    int number(long state, int need) {
        return (int) (state >>> shift[need] & mask[need]);
    }

    /** The state of one session by itself. */
    long of(int need, int minutes) {
        int number = amounts[need].of(minutes);
        return number == Amounts.NONE ? NONE : need < followed ? (long) number << shift[need] : 0;
    }

    /** Two together, or {@link #NONE}. */
    long add(long one, long other) {
        if (one == 0 || other == 0) {
            return one + other;
        }
        long together = 0;
        for (int need = 0; need < followed; need++) {
            int a = number(one, need);
            int b = number(other, need);
            int sum = a == 0 ? b : b == 0 ? a : amounts[need].add(a, b);
            if (sum == Amounts.NONE) {
                return NONE;
            }
            together |= (long) sum << shift[need];
        }
        return together;
    }

    /** Whether all needs that are followed have enough. */
    boolean isMet(long state) {
        for (int need = 0; need < followed; need++) {
            if (!amounts[need].isMet(number(state, need))) {
                return false;
            }
        }
        return true;
    }
}
