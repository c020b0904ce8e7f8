package org.careweek.core.scheduling;

/** Watches a search from outside and may end it: the host has the clock and the progress bar. */
public interface SearchMonitor {

    /** Lets the search run to its limits. */
    SearchMonitor NONE = (done, total) -> true;

    /**
     * Called after each unit of work, on the searching thread.
     *
     * @param done units of work done
     * @param total all units of work, one for each participant and one for each step
     * @return whether to go on; the first plan of everyone is made in any case
     */
    boolean goOn(int done, int total);
}
