package org.careweek.core.scheduling.pricing;

import java.util.function.BooleanSupplier;

/** How much work is still allowed, in small steps; once spent, or stopped from outside, it stays spent. Not safe for concurrent use. */
public final class Effort {

    private static final int BETWEEN_QUESTIONS = 100_000;

    private final BooleanSupplier stop;
    private long left;
    private long untilQuestion = BETWEEN_QUESTIONS;

    /**
     * So many steps, and not one more once the other says so.
     *
     * @param most how many steps, 0 or more
     * @param stop asked now and then whether to end
     */
    public Effort(long most, BooleanSupplier stop) {
        this.left = most;
        this.stop = stop;
    }

    /** Takes some steps; returns whether that was allowed. */
    public boolean spend(long steps) {
        left -= steps;
        untilQuestion -= steps;
        if (untilQuestion < 0) {
            untilQuestion = BETWEEN_QUESTIONS;
            if (stop.getAsBoolean()) {
                left = -1;
            }
        }
        return left >= 0;
    }

    /** Whether there was more to do than allowed. */
    public boolean isSpent() {
        return left < 0;
    }

    /** How many steps are left; below 0 where it is spent. */
    public long left() {
        return left;
    }
}
