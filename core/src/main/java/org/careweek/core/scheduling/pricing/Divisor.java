package org.careweek.core.scheduling.pricing;

/** The greatest number that divides two others. */
public final class Divisor {

    private Divisor() {}

    /** Of two numbers that are 0 or more; of 0 and another one, that one. */
    public static int of(int one, int other) {
        return other == 0 ? one : of(other, one % other);
    }
}
