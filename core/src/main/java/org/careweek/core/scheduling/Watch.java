package org.careweek.core.scheduling;

import org.careweek.core.scheduling.search.Host;

/** Tells a monitor of a search, and remembers whether it ended it. */
final class Watch implements Host {

    private final SearchMonitor monitor;
    private int placedAlready;
    private long scoredAlready;
    private int done;
    private int total;
    private boolean isStopped;

    /**
     * Begins to watch.
     *
     * @param total all units of work that there can be
     */
    Watch(SearchMonitor monitor, int total) {
        this.total = total;
        this.monitor = monitor;
    }

    /** From now on people are counted whom the search knows nothing of, with what they score. */
    void keep(int placed, long score) {
        placedAlready = placed;
        scoredAlready = score;
    }

    @Override
    public boolean goOn(int done, int total) {
        this.done = done;
        this.total = total;
        isStopped = !monitor.goOn(done, total);
        return !isStopped;
    }

    /** Whether to go on where no more of the work is done. */
    boolean goesOn() {
        return !isStopped && goOn(done, total);
    }

    @Override
    public int percentSpent() {
        return monitor.percentSpent();
    }

    @Override
    public void better(int placed, long score, long bound) {
        monitor.better(placed + placedAlready, score + scoredAlready, bound + scoredAlready);
    }
}
