package org.careweek.core.scheduling.pricing;

/**
 * What it takes to meet a need.
 *
 * @param sessions those that serve it, or the choices that are these sessions; not to be changed
 * @param fewest with fewer of them it is not met, 1 or more
 */
public record Needed(int[] sessions, int fewest) {

    /** The same where these are choices of sessions with such indices. */
    Needed over(int[] indices) {
        int[] over = new int[sessions.length];
        for (int i = 0; i < over.length; i++) {
            over[i] = indices[sessions[i]];
        }
        return new Needed(over, fewest);
    }
}
