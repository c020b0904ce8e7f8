package org.careweek.core.scheduling.pricing;

/** Looks for the best week where a limit is left out. */
interface Unlimited {

    Finding look(int[] cost, int floor, long work);
}
