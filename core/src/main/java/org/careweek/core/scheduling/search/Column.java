package org.careweek.core.scheduling.search;

/**
 * A week that somebody could have, or none.
 *
 * @param choices of the person, rising; empty for no week
 * @param worth in points
 * @param uses the resources of which it takes one each, rising
 */
record Column(int person, int[] choices, int worth, int[] uses) {

    boolean isNone() {
        return choices.length == 0;
    }

    /** What is left of its worth where each resource has a price, in parts of a point. */
    long net(int[] price, int point) {
        long net = (long) worth * point;
        for (int used : uses) {
            net -= price[used];
        }
        return net;
    }
}
