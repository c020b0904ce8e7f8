package org.careweek.core.scheduling.pricing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * States of needs, put together where there are too many: of each need the levels at which it may be, or nothing at all, where even
 * those are too many. Does not change.
 */
final class NeedClasses implements NeedSums {

    private final NeedStates states;
    private final int count;

    /** Of each need and number, what it adds to the class. */
    private final int[][] classOf;

    private final int[] sums;
    private final boolean[] met;

    /** Classes, at most so many. */
    NeedClasses(NeedStates states, int most) {
        this.states = states;
        int needs = states.needs();
        NeedLevels[] levels = new NeedLevels[needs];
        Arrays.setAll(levels, need -> new NeedLevels(states.amounts(need)));
        int[] radix = new int[needs];
        int size = 1;
        for (int need : IntStream.range(0, needs)
                .boxed()
                .sorted(Comparator.comparing(it -> levels[it].count()))
                .toList()) {
            if (size * levels[need].count() <= most) {
                radix[need] = size;
                size *= levels[need].count();
            }
        }
        this.count = size;
        this.classOf = new int[needs][];
        this.sums = new int[size * size];
        this.met = new boolean[size];
        Arrays.fill(met, true);
        for (int need = 0; need < needs; need++) {
            classOf[need] = new int[states.amounts(need).count()];
            if (radix[need] > 0) {
                follow(need, levels[need], radix[need]);
            }
        }
    }

    private void follow(int need, NeedLevels levels, int radix) {
        Arrays.setAll(classOf[need], number -> levels.of(number) * radix);
        int[][] added = new int[levels.count()][levels.count()];
        for (int a = 0; a < added.length; a++) {
            for (int b = 0; b < added.length; b++) {
                added[a][b] = levels.add(a, b);
            }
        }
        for (int one = 0; one < count; one++) {
            int a = one / radix % levels.count();
            met[one] &= levels.isMet(a);
            for (int other = 0; other < count; other++) {
                int sum = added[a][other / radix % levels.count()];
                int at = one * count + other;
                sums[at] = sum == NONE || sums[at] == NONE ? NONE : sums[at] + sum * radix;
            }
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int of(long state) {
        int sum = 0;
        for (int need = 0; need < classOf.length; need++) {
            sum += classOf[need][states.number(state, need)];
        }
        return sum;
    }

    @Override
    public int add(int one, int other) {
        return sums[one * count + other];
    }

    @Override
    public boolean isMet(int one) {
        return met[one];
    }
}
