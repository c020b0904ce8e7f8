package org.careweek.example.engines.invented;

import java.util.List;
import java.util.Random;

/** Draws from a seed, the same on every machine. */
final class Chance {

    private static final int PERCENT = 100;

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The whole number below or above, so that many of them come to the amount on average. */
    int rounded(double amount) {
        int below = (int) Math.floor(amount);
        return below + (random.nextDouble() < amount - below ? 1 : 0);
    }
}
