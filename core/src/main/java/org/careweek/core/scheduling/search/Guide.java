package org.careweek.core.scheduling.search;

import org.careweek.core.scheduling.pricing.Terms;

/**
 * What a search goes by.
 *
 * @param prices of the seats, and at the end that of a person, in parts of a point
 * @param values of everyone's best week at these prices, in parts of a point
 * @param most how many people can be placed at most
 */
record Guide(int[] prices, int[] values, int most) {

    /** How far a person's week is below the best at the prices. */
    int loss(Seating now, int person) {
        int have = 0;
        if (now.isPlaced(person)) {
            have = now.score(person) * Terms.POINT - prices[prices.length - 1];
            int[] sessions = now.sessions(person);
            for (int choice : now.plan(person)) {
                have -= prices[sessions[choice]];
            }
        }
        return values[person] - have;
    }
}
