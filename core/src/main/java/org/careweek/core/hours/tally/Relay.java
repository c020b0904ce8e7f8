package org.careweek.core.hours.tally;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Numbered pieces of work, done by the calling thread and by helpers on the host's executor, and handed in by number. A helper
 * that does not come is not waited for.
 */
final class Relay<R> {

    /** What became of a piece. */
    private record Outcome<R>(R result, Throwable failure) {}

    private final int pieces;
    private final IntFunction<R> work;
    private final AtomicInteger next = new AtomicInteger();
    private final Semaphore finished = new Semaphore(0);
    private final AtomicReferenceArray<Outcome<R>> outcomes;
    private int handedIn;

    Relay(int pieces, IntFunction<R> work) {
        this.pieces = pieces;
        this.work = work;
        this.outcomes = new AtomicReferenceArray<>(pieces);
    }

    /** Does all the work and hands in each result, in order. A piece that failed ends it, after those before it. */
    void run(Consumer<R> done, Executor executor, int helpers) {
        int awaited = 0;
        try {
            callHelpers(executor, helpers);
            while (doOne()) {
                handIn(done);
            }
            while (handedIn < pieces) {
                finished.acquireUninterruptibly();
                awaited++;
                handIn(done);
            }
        } finally {
            int begun = Math.min(pieces, next.getAndSet(pieces));
            finished.acquireUninterruptibly(begun - awaited);
        }
    }

    private void callHelpers(Executor executor, int helpers) {
        for (int i = 0; i < Math.min(helpers, pieces - 1); i++) {
            try {
                executor.execute(this::help);
            } catch (RejectedExecutionException refused) {
                return;
            }
        }
    }

    private void help() {
        boolean more = true;
        while (more) {
            more = doOne();
        }
    }

    /** Does the next piece, if there is one left. */
    private boolean doOne() {
        int piece = next.getAndIncrement();
        if (piece >= pieces) {
            return false;
        }
        try {
            outcomes.set(piece, new Outcome<>(work.apply(piece), null));
        } catch (RuntimeException | Error failed) {
            outcomes.set(piece, new Outcome<>(null, failed));
        } finally {
            finished.release();
        }
        return true;
    }

    private void handIn(Consumer<R> done) {
        while (handedIn < pieces && outcomes.get(handedIn) != null) {
            Outcome<R> outcome = outcomes.getAndSet(handedIn++, null);
            if (outcome.failure() instanceof Error error) {
                throw error;
            }
            if (outcome.failure() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            done.accept(outcome.result());
        }
    }
}
