package org.careweek.example.engines.problem;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.spi.scheduling.SchedulingRequest;

/** Ends one search when its time is up, and remembers when there was a first schedule. Safe for concurrent use. */
public final class Deadline implements SearchMonitor {

    /** So many that time ends every search first, and so few that a search can still add to them. */
    private static final int STEPS = 1_000_000_000;

    private static final int PERCENT = 100;

    private final InstantSource clock;
    private final long startMillis;
    private final long limitMillis;
    private final AtomicReference<Optional<Duration>> first = new AtomicReference<>(Optional.empty());

    /** @param limit from now on, more than nothing */
    public Deadline(InstantSource clock, Duration limit) {
        this.clock = clock;
        this.startMillis = clock.millis();
        this.limitMillis = limit.toMillis();
        if (limitMillis < 1) {
            throw new IllegalArgumentException("limit must be a millisecond or more, but was " + limit);
        }
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

    /** What is left; nothing when the time is up. */
    public Duration left() {
        return Duration.ofMillis(Math.max(0, limitMillis - spent()));
    }

    private long spent() {
        return clock.millis() - startMillis;
    }

    @Override
    public boolean goOn(int done, int total) {
        return spent() < limitMillis;
    }

    @Override
    public int percentSpent() {
        return (int) Math.min(PERCENT, PERCENT * Math.max(0, spent()) / limitMillis);
    }

    @Override
    public void better(int placed, long score, long bound) {
        if (placed > 0) {
            noteFirst();
        }
    }

    /** Notes that there is a schedule in which everyone was looked at. Only the first call counts, and none when the time is up. */
    public void noteFirst() {
        long now = spent();
        if (now < limitMillis) {
            first.compareAndSet(Optional.empty(), Optional.of(Duration.ofMillis(now)));
        }
    }

    /** When there was a first schedule, from the beginning on, if that was noted. */
    public Optional<Duration> first() {
        return first.get();
    }
}
