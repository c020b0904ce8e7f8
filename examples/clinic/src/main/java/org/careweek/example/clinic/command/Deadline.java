package org.careweek.example.clinic.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.careweek.core.scheduling.SearchMonitor;

/** Ends a search when its time is up. */
final class Deadline implements SearchMonitor {

    private static final int PERCENT = 100;

    private final InstantSource clock;
    private final Instant start;
    private final Duration limit;

    /** @param limit how long the search may take, from now on */
    Deadline(InstantSource clock, Duration limit) {
        this.clock = clock;
        this.start = clock.instant();
        this.limit = limit;
    }

    @Override
    public boolean goOn(int done, int total) {
        return spent().compareTo(limit) < 0;
    }

    @Override
    public int percentSpent() {
        return (int) (PERCENT * spent().toMillis() / Math.max(1, limit.toMillis()));
    }

    private Duration spent() {
        return Duration.between(start, clock.instant());
    }
}
