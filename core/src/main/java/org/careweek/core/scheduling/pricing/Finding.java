package org.careweek.core.scheduling.pricing;

import java.util.Arrays;

/**
 * What came of a pricing.
 *
 * @param value what the week is worth, or the floor where none was found
 * @param bound no week is worth more, if it is worth more than the floor; the floor itself where there is proof that none is
 * @param isFound whether a week worth more than the floor was found
 * @param choices the week, rising; nobody changes it
 */
record Finding(int value, int bound, boolean isFound, int[] choices) {

    private static final int[] NOTHING = {};

    static Finding best(int value, int[] choices) {
        return found(value, value, choices);
    }

    static Finding found(int value, int bound, int[] choices) {
        Arrays.sort(choices);
        return new Finding(value, bound, true, choices);
    }

    static Finding nothing(int floor) {
        return new Finding(floor, floor, false, NOTHING);
    }

    static Finding givenUp(int floor, int bound) {
        return new Finding(floor, bound, false, NOTHING);
    }
}
