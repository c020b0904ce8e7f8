package org.careweek.core.scheduling;

/** Watches a search from outside and may end it: the host has the clock and the progress bar. */
public interface SearchMonitor {

    /** Lets the search run to its limits. */
    SearchMonitor NONE = (done, total) -> true;

    /**
     * Called after each unit of work, on the searching thread.
     *
     * @param done units of work done
     * @param total all units of work, one for each participant, each round of negotiation about seats
     *     and each step; a search that has nothing left to gain ends before
     * @return whether to go on; the first plan of everyone is made in any case
     */
    boolean goOn(int done, int total);
}
