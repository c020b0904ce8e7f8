package org.careweek.core.scheduling;

/**
 * How long to look for a better schedule. The same week, seed and steps give the same schedule where the monitor neither ends the
 * search nor tells it of a deadline.
 *
 * @param seed makes the search repeatable
 * @param steps how many attempts at an improvement of the first schedule, 0 or more; people who share no sessions with others have
 *     attempts of their own
 */
public record SearchLimits(long seed, int steps) {

    public SearchLimits {
        if (steps < 0) {
            throw new IllegalArgumentException("steps must be 0 or more, but was " + steps);
        }
    }
}
