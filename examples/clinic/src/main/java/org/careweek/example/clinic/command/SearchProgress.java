package org.careweek.example.clinic.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.careweek.core.scheduling.SearchMonitor;

/** Ends a search when its time is up, and shows a bar where somebody is watching. */
final class SearchProgress implements SearchMonitor, AutoCloseable {

    private final InstantSource clock;
    private final Instant end;
    private final ProgressBar bar;

    /**
     * @param limit how long the search may take
     * @param visible whether a terminal is there to show a bar on
     */
    SearchProgress(InstantSource clock, Duration limit, boolean visible) {
        this.clock = clock;
        this.end = clock.instant().plus(limit);
        this.bar = visible ? new ProgressBarBuilder().setTaskName("planning").build() : null;
    }

    @Override
    public boolean goOn(int done, int total) {
        if (bar != null) {
            bar.maxHint(total).stepTo(done);
        }
        return clock.instant().isBefore(end);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
