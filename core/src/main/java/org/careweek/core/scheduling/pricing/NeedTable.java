package org.careweek.core.scheduling.pricing;

/** States of needs where there are few: each is a class of its own. Does not change. */
final class NeedTable implements NeedSums {

    private final NeedStates states;
    private final int count;
    private final int[] sums;
    private final boolean[] met;

    NeedTable(NeedStates states) {
        this.states = states;
        this.count = Math.toIntExact(count(states));
        this.sums = new int[count * count];
        this.met = new boolean[count];
        for (int one = 0; one < count; one++) {
            met[one] = states.isMet(state(one));
            for (int other = 0; other < count; other++) {
                long sum = states.add(state(one), state(other));
                sums[one * count + other] = sum == NeedStates.NONE ? NONE : of(sum);
            }
        }
    }

    /** How many states some needs have, or {@code Integer.MAX_VALUE} where that are more. */
    static long count(NeedStates states) {
        long count = 1;
        for (int need = 0; need < states.needs(); need++) {
            count = Math.min(Integer.MAX_VALUE, count * states.amounts(need).count());
        }
        return count;
    }

    private long state(int one) {
        int rest = one;
        long state = 0;
        for (int need = 0; need < states.needs(); need++) {
            int size = states.amounts(need).count();
            state |= states.of(need, states.amounts(need).minutes(rest % size));
            rest /= size;
        }
        return state;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int of(long state) {
        int one = 0;
        for (int need = states.needs() - 1; need >= 0; need--) {
            one = one * states.amounts(need).count() + states.number(state, need);
        }
        return one;
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
