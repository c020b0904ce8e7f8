package org.careweek.core.scheduling.pricing;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How far one need is met, as a small number. Amounts that the same further sessions would complete, and the same would make too
 * much, have one number; those that nothing completes have none. Nothing at all is 0. Does not change.
 */
final class Amounts {

    /** What can no longer become enough without being too much. */
    static final int NONE = -1;

    private final boolean isCounted;
    private final Limits limits;
    private final int top;
    private final int[] numbers;
    private final int[] minutes;
    private final int[] mostMinutes;

    /**
     * The amounts of one need.
     *
     * @param lengths what single sessions can give, each above 0
     * @param isCounted whether all sessions that fit into a week could give more than the most
     */
    Amounts(Limits limits, int[] lengths, boolean isCounted) {
        this.limits = limits;
        this.isCounted = isCounted;
        this.top = isCounted ? limits.most() : limits.least();
        int[] reached = reachable(lengths);
        this.numbers = new int[top + 1];
        Arrays.fill(numbers, NONE);
        int[] first = new int[reached.length];
        int[] last = new int[reached.length];
        int known = 0;
        int from = -1;
        int through = -1;
        for (int amount : reached) {
            int low = above(reached, limits.least() - amount);
            int high = isCounted ? above(reached, limits.most() - amount + 1) : reached.length;
            if (low < high) {
                if (low != from || high != through) {
                    first[known++] = amount;
                }
                from = low;
                through = high;
                last[known - 1] = amount;
                numbers[amount] = known - 1;
            }
        }
        this.minutes = Arrays.copyOf(first, known);
        this.mostMinutes = Arrays.copyOf(last, known);
        if (!isCounted && known > 0) {
            mostMinutes[known - 1] = Integer.MAX_VALUE;
        }
    }

    /** Where the amounts from so many minutes on begin. */
    private static int above(int[] reached, int least) {
        int at = Arrays.binarySearch(reached, least);
        return at < 0 ? -at - 1 : at;
    }

    private int[] reachable(int[] lengths) {
        BitSet reached = new BitSet();
        reached.set(0);
        for (int from = 0; from >= 0; from = reached.nextSetBit(from + 1)) {
            for (int length : lengths) {
                int to = isCounted ? from + length : Math.min(top, from + length);
                if (to <= top) {
                    reached.set(to);
                }
            }
        }
        return reached.stream().toArray();
    }

    /** How many numbers there are; none where even no session at all can never become enough. */
    int count() {
        return numbers[0] == NONE ? 0 : minutes.length;
    }

    /** The number of so many minutes, or {@link #NONE}. */
    int of(long amount) {
        if (amount > top) {
            return isCounted ? NONE : numbers[top];
        }
        return numbers[(int) amount];
    }

    int add(int one, int other) {
        return of((long) minutes[one] + minutes[other]);
    }

    /** The least minutes that a number stands for. */
    int minutes(int number) {
        return minutes[number];
    }

    /** The most minutes that a number stands for. */
    int mostMinutes(int number) {
        return mostMinutes[number];
    }

    boolean isMet(int number) {
        return minutes[number] >= limits.least();
    }
}
