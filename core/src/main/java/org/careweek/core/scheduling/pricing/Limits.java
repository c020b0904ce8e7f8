package org.careweek.core.scheduling.pricing;

/** From the least to the most minutes, both included. */
public record Limits(int least, int most) {

    /** A most that nothing exceeds. */
    public static final int ANY = Integer.MAX_VALUE;

    /** Whether an amount keeps both. */
    public boolean includes(int minutes) {
        return minutes >= least && minutes <= most;
    }
}
