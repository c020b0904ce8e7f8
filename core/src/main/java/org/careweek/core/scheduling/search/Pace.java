package org.careweek.core.scheduling.search;

import java.util.concurrent.Semaphore;

/** How far a search is, and whether to end it. Only the searching thread asks the host; the others read what it said. */
final class Pace {

    private final Host host;
    private final int total;
    private int done;
    private final Semaphore sign = new Semaphore(0);
    private volatile boolean isOver;
    private volatile int spent;

    /** @param total all units of work that there can be */
    Pace(Host host, int total) {
        this.host = host;
        this.total = total;
    }

    /** Notes that units of work are done. */
    void advance(int units) {
        done = (int) Math.min(total, (long) done + units);
        ask();
    }

    void ask() {
        if (!isOver) {
            // A host that fails has no use for the rest.
            boolean goesOn = false;
            try {
                spent = host.percentSpent();
                goesOn = host.goOn(done, total);
            } finally {
                isOver = !goesOn;
            }
        }
    }

    /** Gives the searching thread a sign, if it waits for one: others have got on. */
    void sign() {
        if (sign.availablePermits() == 0) {
            sign.release();
        }
    }

    /** Waits for a sign since the last one that was waited for, and asks the host. */
    void awaitSign() {
        sign.acquireUninterruptibly();
        ask();
    }

    /** How much of the time is spent, in percent. */
    int spent() {
        return spent;
    }

    boolean isOver() {
        return isOver;
    }

    /** Whether the search is over, or a share of its time is. */
    boolean isPast(int percent) {
        return isOver || spent >= percent;
    }
}
