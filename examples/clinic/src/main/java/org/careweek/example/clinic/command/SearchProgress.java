package org.careweek.example.clinic.command;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.careweek.core.scheduling.SearchMonitor;

/** Ends a search when its time is up, and shows a bar where somebody is watching. */
final class SearchProgress implements SearchMonitor, AutoCloseable {

    private final Deadline deadline;
    private int shown = -1;
    private boolean isOver;
    private final ProgressBar bar;

    /**
     * @param limit how long the search may take
     * @param visible whether a terminal is there to show a bar on
     */
    SearchProgress(InstantSource clock, Duration limit, boolean visible) {
        this.deadline = new Deadline(clock, limit);
        this.bar = visible ? new ProgressBarBuilder().setTaskName("planning").build() : null;
    }

    @Override
    public boolean goOn(int done, int total) {
        if (bar != null && done != shown) {
            bar.maxHint(total).stepTo(done);
            shown = done;
        }
        isOver = !deadline.goOn(done, total);
        return !isOver;
    }

    /** Whether the search was ended by the clock. */
    boolean isOver() {
        return isOver;
    }

    @Override
    public int percentSpent() {
        return deadline.percentSpent();
    }

    @Override
    public void better(int placed, long score, long bound) {
        if (bar != null) {
            bar.setExtraMessage(inWords(placed, score, bound));
        }
    }

    /** How far a search is: a schedule is at most so much below the best. */
    static String inWords(int placed, long score, long bound) {
        double gap = bound == 0 ? 0 : 100.0 * (bound - score) / bound;
        return placed + " placed, " + String.format(Locale.ROOT, "gap %.4f %%", gap);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
