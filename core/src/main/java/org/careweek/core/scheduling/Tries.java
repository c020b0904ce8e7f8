package org.careweek.core.scheduling;

/** Watches several searches for one monitor, which is asked by none of them once it said no. Not safe for concurrent use. */
final class Tries implements SearchMonitor {

    private final SearchMonitor monitor;
    private boolean isStopped;

    Tries(SearchMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public boolean goOn(int done, int total) {
        isStopped = isStopped || !monitor.goOn(done, total);
        return !isStopped;
    }

    @Override
    public int percentSpent() {
        return monitor.percentSpent();
    }

    /** Whether to go on where no search counts the work. */
    boolean goesOn() {
        return goOn(0, 1);
    }

    boolean isStopped() {
        return isStopped;
    }
}
