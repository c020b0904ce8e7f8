package org.careweek.core.scheduling.search;

/** Who lets a search run: it has the clock. Called on the searching thread alone. */
public interface Host {

    /** Whether to go on, after so many of all units of work. Never asked again once it said no. */
    boolean goOn(int done, int total);

    /** How much of the time there is has gone by, in percent. */
    int percentSpent();

    /** Something better is known: so many people placed, the score, and a proven bound of it. */
    void better(int placed, long score, long bound);
}
