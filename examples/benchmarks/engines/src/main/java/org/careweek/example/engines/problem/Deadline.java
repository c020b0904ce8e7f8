package org.careweek.example.engines.problem;

import java.time.Duration;
import java.time.InstantSource;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.spi.scheduling.SchedulingRequest;

/** Ends a search when its time is up. */
public final class Deadline implements SearchMonitor {

    /** So many that time ends every search first. */
    private static final int STEPS = 1_000_000_000;

    private final InstantSource clock;
    private final long endMillis;

    /** @param limit from now on */
    public Deadline(InstantSource clock, Duration limit) {
        this.clock = clock;
        this.endMillis = clock.millis() + limit.toMillis();
    }

    /** Limits that nothing but time reaches. */
    public static SearchLimits endless(long seed) {
        return new SearchLimits(seed, STEPS);
    }

    /** A request that nothing but time ends. */
    public SchedulingRequest request(ClinicWeek week, long seed) {
        return SchedulingRequest.builder(week)
                .limits(endless(seed))
                .monitor(this)
                .build();
    }

    @Override
    public boolean goOn(int done, int total) {
        return clock.millis() < endMillis;
    }
}
