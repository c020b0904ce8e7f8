package org.careweek.core.scheduling.pricing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best week of few visits, where following their number beside all needs would be too much: each visit gets a price, and the best
 * week at it without a limit is looked for. If that has few enough visits, it is a week; and whatever the price, no week of few enough
 * visits is worth more than that one and the price of all that are allowed.
 */
final class LimitedVisits {

    private static final int LOOKS = 8;

    private final Arrangement week;
    private final int[] cost;
    private final Terms terms;
    private final int floor;
    private int[] best = {};
    private long value;
    private long bound = Long.MAX_VALUE;

    LimitedVisits(Arrangement week, int[] cost, Terms terms, int floor) {
        this.week = week;
        this.cost = cost;
        this.terms = terms;
        this.floor = floor;
        this.value = floor;
    }

    Finding solve(Unlimited free, long work) {
        int low = 0;
        int high = 0;
        int price = 0;
        for (int look = 0; look < LOOKS && price <= dearest() && value < bound; look++) {
            int[] found = look(free, price, work / 2);
            if (found.length == 0) {
                break;
            }
            if (week.visits(found) > week.mostVisits) {
                low = price;
                price = high == 0 ? Math.max(first(), 4 * price) : (low + high) / 2;
            } else {
                high = price;
                price = (low + high) / 2;
            }
        }
        return finding();
    }

    /** The best week at a price of visits; empty where none is worth more than the floor. */
    private int[] look(Unlimited free, int price, long work) {
        long shift = (long) price * week.mostVisits;
        int[] dearer = Arrays.copyOf(cost, week.choices());
        for (int choice = 0; choice < dearer.length; choice++) {
            boolean isOpen = cost[choice] <= DaySums.DEAREST;
            dearer[choice] += isOpen && week.unitsOf[choice] > 0 ? price : 0;
        }
        int least = (int) Math.max(Pricer.LOWEST, value - shift);
        Finding found = free.look(dearer, least, work);
        bound = Math.min(bound, Math.max(value, found.bound() + shift));
        if (found.isFound() && week.visits(found.choices()) <= week.mostVisits) {
            take(found.choices());
        }
        return found.choices();
    }

    private void take(int[] choices) {
        long worth = week.worth(choices, terms)
                - (long) IntStream.of(choices).map(it -> cost[it]).sum();
        if (worth > value) {
            value = worth;
            best = choices;
        }
    }

    private Finding finding() {
        if (best.length > 0) {
            return Finding.found((int) value, (int) Math.max(value, bound), best.clone());
        }
        return Finding.givenUp(floor, (int) Math.min(Integer.MAX_VALUE, bound));
    }

    private int first() {
        return Math.max(1, Math.max(16 * terms.minuteOff(), terms.placed() / 256));
    }

    /** Beyond it a session would be closed that is not. */
    private int dearest() {
        return DaySums.DEAREST
                - IntStream.range(0, week.choices())
                        .map(choice -> cost[choice])
                        .filter(it -> it <= DaySums.DEAREST)
                        .max()
                        .orElse(0);
    }
}
