package org.careweek.core.scheduling;

/**
 * Watches a search from outside and may end it: the host has the clock and the progress bar. All its methods are called on the
 * searching thread.
 */
public interface SearchMonitor {

    /** Lets the search run to its limits. */
    SearchMonitor NONE = (done, total) -> true;

    /**
     * Asked often, as a rule every 100 milliseconds, and no more once it said no. Whoever ends a search has a schedule: of plans that hold
     * already those that the week still allows, and few others where not everyone was looked at.
     *
     * @param done units of work done, from 0; it never falls while one search goes on
     * @param total all units of work; a search that has nothing left to gain ends before
     * @return whether to go on
     */
    boolean goOn(int done, int total);

    /**
     * How much of its time a search with a deadline has used up, in percent; 0 where there is no deadline. A search divides what is
     * left between a better proof and a better schedule, so that both depend on the clock where this does.
     */
    default int percentSpent() {
        return 0;
    }

    /**
     * Tells of a better schedule or a better bound.
     *
     * @param placed how many people have a plan
     * @param score of the schedule
     * @param bound a proven upper bound on the score of any schedule
     */
    default void better(int placed, long score, long bound) {}
}
