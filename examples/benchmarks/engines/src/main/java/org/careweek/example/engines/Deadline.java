package org.careweek.example.engines;

import java.time.Duration;
import java.time.InstantSource;
import org.careweek.core.scheduling.SearchMonitor;

/** Ends a search when its time is up. */
final class Deadline implements SearchMonitor {

    private final InstantSource clock;
    private final long endMillis;

    /** @param limit from now on */
    Deadline(InstantSource clock, Duration limit) {
        this.clock = clock;
        this.endMillis = clock.millis() + limit.toMillis();
    }

    @Override
    public boolean goOn(int done, int total) {
        return clock.millis() < endMillis;
    }
}
