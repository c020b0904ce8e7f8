package org.careweek.core.scheduling.pricing;

/** How many steps may still be taken. Not safe for concurrent use. */
final class Budget {

    private long left;

    Budget(long work) {
        this.left = work;
    }

    void spend(long steps) {
        left -= steps;
    }

    boolean isSpent() {
        return left <= 0;
    }

    long left() {
        return left;
    }
}
