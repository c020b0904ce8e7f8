package org.careweek.core.scheduling.pricing;

import java.util.ArrayList;
import java.util.List;

/**
 * One need, roughly: the set of those levels at which it may be. There are nothing, something, and enough; or, where that is no more,
 * each amount. Does not change.
 */
final class NeedLevels {

    /** Up to here each amount is a level of its own. */
    private static final int FEW = 3;

    private final Amounts amounts;
    private final int levels;
    private final int[] levelOf;
    private final int[] least;
    private final int[] most;

    /** Sets of levels, as bits; those that sums can lead to. */
    private final List<Integer> sets = new ArrayList<>();

    NeedLevels(Amounts amounts) {
        this.amounts = amounts;
        int count = amounts.count();
        this.levels = FEW;
        this.levelOf = new int[count];
        this.least = new int[levels];
        this.most = new int[levels];
        for (int number = count - 1; number >= 0; number--) {
            int level = count <= FEW ? number : number == 0 ? 0 : amounts.isMet(number) ? 2 : 1;
            levelOf[number] = level;
            least[level] = amounts.minutes(number);
            most[level] = Math.max(most[level], amounts.mostMinutes(number));
        }
        for (int number = 0; number < count; number++) {
            add(1 << levelOf[number]);
        }
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 1; j <= i; j++) {
                add(together(sets.get(i), sets.get(j)));
            }
        }
    }

    private void add(int set) {
        if (set != 0 && !sets.contains(set)) {
            sets.add(set);
        }
    }

    private int together(int one, int other) {
        int set = 0;
        for (int a = 0; a < levels; a++) {
            for (int b = 0; b < levels; b++) {
                if ((one >> a & 1) == 1 && (other >> b & 1) == 1) {
                    set |= sum(a, b);
                }
            }
        }
        return set;
    }

    /** The levels that two can lead to. */
    private int sum(int one, int other) {
        if (one == 0 || other == 0) {
            return 1 << one + other;
        }
        int set = 0;
        for (int number = 0; number < amounts.count(); number++) {
            long low = (long) least[one] + least[other];
            long high = (long) most[one] + most[other];
            if (amounts.minutes(number) <= high && amounts.mostMinutes(number) >= low) {
                set |= 1 << levelOf[number];
            }
        }
        return set;
    }

    /** How many sets there are; the first is nothing alone. */
    int count() {
        return sets.size();
    }

    /** Which set an amount is by itself. */
    int of(int number) {
        return sets.indexOf(1 << levelOf[number]);
    }

    /** Two sets together, or {@link NeedSums#NONE}. */
    int add(int one, int other) {
        return sets.indexOf(together(sets.get(one), sets.get(other)));
    }

    /** Whether some amount of the set is enough. */
    boolean isMet(int set) {
        for (int number = 0; number < amounts.count(); number++) {
            if ((sets.get(set) >> levelOf[number] & 1) == 1 && amounts.isMet(number)) {
                return true;
            }
        }
        return false;
    }
}
