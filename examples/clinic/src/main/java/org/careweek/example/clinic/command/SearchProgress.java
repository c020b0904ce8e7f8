package org.careweek.example.clinic.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.careweek.core.scheduling.SearchMonitor;

/** Ends a search when its time is up, and shows a bar where somebody is watching. */
final class SearchProgress implements SearchMonitor, AutoCloseable {

    private static final int PERCENT = 100;

    private final InstantSource clock;
    private final Instant start;
    private final Duration limit;
    private int shown = -1;
    private final ProgressBar bar;

    /**
     * @param limit how long the search may take
     * @param visible whether a terminal is there to show a bar on
     */
    SearchProgress(InstantSource clock, Duration limit, boolean visible) {
        this.clock = clock;
        this.start = clock.instant();
        this.limit = limit;
        this.bar = visible ? new ProgressBarBuilder().setTaskName("planning").build() : null;
    }

    @Override
    public boolean goOn(int done, int total) {
        if (bar != null && done != shown) {
            bar.maxHint(total).stepTo(done);
            shown = done;
        }
        return spent().compareTo(limit) < 0;
    }

    @Override
    public int percentSpent() {
        return (int) (PERCENT * spent().toMillis() / Math.max(1, limit.toMillis()));
    }

    @Override
    public void better(int placed, long score, long bound) {
        if (bar != null) {
            bar.setExtraMessage(placed + " placed, " + (bound - score) + " points from the proven most");
        }
    }

    private Duration spent() {
        return Duration.between(start, clock.instant());
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
