package org.careweek.core.scheduling;

import org.careweek.core.scheduling.search.Host;

/** Tells a monitor of a search, and remembers whether it ended it. */
final class Watch implements Host {

    private final SearchMonitor monitor;
    private boolean isStopped;

    Watch(SearchMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public boolean goOn(int done, int total) {
        isStopped = !monitor.goOn(done, total);
        return !isStopped;
    }

    @Override
    public int percentSpent() {
        return monitor.percentSpent();
    }

    @Override
    public void better(int placed, long score, long bound) {
        monitor.better(placed, score, bound);
    }

    boolean isStopped() {
        return isStopped;
    }
}
