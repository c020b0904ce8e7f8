package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Workers who share out work that is the same whoever does it: the calling thread, and helpers on the host's executor. A helper
 * that does not come is not waited for. One piece of work at a time.
 */
final class Crew {

    /** One item of a piece of work. */
    interface Job {
        void run(Tool tool, int item);
    }

    private final Tool own;
    private final Executor executor;
    private final List<Helper> helpers = new ArrayList<>();

    /**
     * @param helpers how many, 0 or more
     * @param tools makes the tool of the calling thread (true), and those of the others
     */
    Crew(Executor executor, int helpers, Function<Boolean, Tool> tools) {
        this.executor = executor;
        this.own = tools.apply(true);
        for (int i = 0; i < helpers; i++) {
            this.helpers.add(new Helper(tools.apply(false)));
        }
    }

    private Crew(Tool own) {
        this.own = own;
        this.executor = Runnable::run;
    }

    /** Somebody who works alone. */
    static Crew alone(Tool tool) {
        return new Crew(tool);
    }

    /** The tool of whoever calls. */
    Tool own() {
        return own;
    }

    /** Does all the work. */
    void share(int items, Job job) {
        Round round = new Round(items, job);
        for (int i = 0; i < Math.min(helpers.size(), items - 1); i++) {
            helpers.get(i).call(round, executor);
        }
        round.work(own);
        round.await(own);
    }

    /** A piece of work that is being done. */
    private record Round(
            int items, Job job, AtomicInteger next, AtomicInteger done, AtomicReference<Throwable> failure) {

        Round(int items, Job job) {
            this(items, job, new AtomicInteger(), new AtomicInteger(), new AtomicReference<>());
        }

        void work(Tool tool) {
            for (int item = next.getAndIncrement(); item < items; item = next.getAndIncrement()) {
                try {
                    job.run(tool, item);
                } catch (RuntimeException | Error failed) {
                    failure.compareAndSet(null, failed);
                } finally {
                    done.incrementAndGet();
                    tool.sign();
                }
            }
        }

        /** Waits for the others, and lets the host be asked meanwhile, for nobody else may. */
        void await(Tool own) {
            while (done.get() < items) {
                try {
                    own.awaitSign();
                } catch (RuntimeException | Error failed) {
                    failure.compareAndSet(null, failed);
                }
            }
            if (failure.get() instanceof Error error) {
                throw error;
            }
            if (failure.get() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
        }
    }

    /** Whoever comes late finds the round that is being done then, or nothing left to do. */
    private static final class Helper implements Runnable {

        private final Tool tool;
        private final AtomicReference<Round> called = new AtomicReference<>();

        Helper(Tool tool) {
            this.tool = tool;
        }

        void call(Round round, Executor executor) {
            if (called.getAndSet(round) == null) {
                try {
                    executor.execute(this);
                } catch (RejectedExecutionException refused) {
                    called.set(null);
                }
            }
        }

        @Override
        public void run() {
            Round round = called.getAndSet(null);
            if (round != null) {
                round.work(tool);
            }
        }
    }
}
