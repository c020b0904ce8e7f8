package org.careweek.core.scheduling.pricing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best week on few days, where following their number beside all needs would be too much: first without a limit, and where that takes
 * too many days, on each choice of as many days as are allowed. No week is left out, so what is proven of all choices is proven.
 */
final class LimitedDays {

    private final Arrangement week;
    private final int[] cost;
    private final int floor;
    private final int[] dayOf;

    LimitedDays(Arrangement week, int[] cost, int floor) {
        this.week = week;
        this.cost = cost;
        this.floor = floor;
        this.dayOf = new int[week.choices()];
        for (int day = 0; day < week.days.length; day++) {
            Arrays.fill(dayOf, week.days[day].first[0], week.days[day].first[week.days[day].kinds()], day);
        }
    }

    Finding solve(Unlimited free, long work) {
        Finding any = free.look(cost, floor, work / 2);
        if (any.bound() <= floor || any.isFound() && isWithin(any.choices())) {
            return any;
        }
        Finding best = Finding.nothing(floor);
        int bound = floor;
        int all = (1 << Arrangement.DAYS) - 1;
        for (int some = all; some > 0; some--) {
            if (Integer.bitCount(some) == week.mostDays) {
                Finding one = free.look(on(some), best.value(), work / 4);
                bound = Math.max(bound, one.bound());
                best = one.isFound() ? one : best;
            }
        }
        bound = Math.min(bound, any.bound());
        if (best.isFound()) {
            return Finding.found(best.value(), Math.max(bound, best.value()), best.choices());
        }
        return Finding.givenUp(floor, bound);
    }

    private boolean isWithin(int[] choices) {
        long used = IntStream.of(choices)
                .filter(choice -> week.unitsOf[choice] > 0)
                .map(choice -> dayOf[choice])
                .distinct()
                .count();
        return used <= week.mostDays;
    }

    /** The costs where only some days have sessions that count. */
    private int[] on(int some) {
        int[] those = Arrays.copyOf(cost, week.choices());
        for (int choice = 0; choice < those.length; choice++) {
            if (week.unitsOf[choice] > 0 && (some >> dayOf[choice] & 1) == 0) {
                those[choice] = DaySums.CLOSED;
            }
        }
        return those;
    }
}
