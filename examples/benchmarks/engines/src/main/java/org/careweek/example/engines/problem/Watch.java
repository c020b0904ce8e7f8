package org.careweek.example.engines.problem;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.careweek.spi.scheduling.SchedulingRequest;

/**
 * Lets an engine search on a thread of its own while the calling thread asks the monitor, and ends the search when that says
 * so or the calling thread is interrupted. For one search.
 */
public final class Watch {

    private static final long PAUSE_MILLIS = 20;

    private final SchedulingRequest request;
    private volatile boolean isOver;
    private boolean isInterrupted;
    private int asked;

    /** Watches for the monitor of a request. */
    public Watch(SchedulingRequest request) {
        this.request = request;
    }

    /** Whether the search is to end; for the searching thread. */
    public boolean isOver() {
        return isOver;
    }

    /**
     * Runs a search.
     *
     * @param end makes it end soon; called again and again, from when it is over until the search has ended
     * @throws RuntimeException what the search threw
     */
    public <T> T during(Supplier<T> search, Runnable end) {
        FutureTask<T> task = new FutureTask<>(search::get);
        SearchingThreads.thread(task).start();
        try {
            while (true) {
                try {
                    return task.get(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillSearching) {
                    isOver = isOver || !goOn();
                } catch (InterruptedException interrupted) {
                    isInterrupted = true;
                    isOver = true;
                }
                if (isOver) {
                    end.run();
                }
            }
        } catch (ExecutionException failed) {
            throw unwrapped(failed.getCause());
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean goOn() {
        asked++;
        return request.monitor().goOn(asked, Math.max(asked, request.limits().steps()));
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new CompletionException(cause);
    }
}
