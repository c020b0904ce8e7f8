package org.careweek.spi;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs one plugin's calls on the application's executor, a few at once, and waits for each no longer than a deadline.
 *
 * <p>A call that misses its deadline is interrupted and answered for. One that does not come back keeps its place among those
 * that run at once, so that a plugin that hangs costs a few threads and no more; one that misses several deadlines in a row is
 * asked no more. Whatever a call does to its thread stays in the application's executor, with its interruption cleared.
 */
final class Remote {

    /** What became of a call. */
    private static final class Call {
        private Optional<PluginFault> fault = Optional.empty();
    }

    private final String plugin;
    private final String activity;
    private final Executor executor;
    private final Duration deadline;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger missed = new AtomicInteger();

    Remote(String plugin, String activity, Executor executor, Duration deadline) {
        this.plugin = plugin;
        this.activity = activity;
        this.executor = executor;
        this.deadline = deadline;
    }

    /** The answer, or empty after telling {@code faults}, on the calling thread, why there is none. */
    <R> Optional<R> call(Consumer<PluginFault> faults, Supplier<R> verb) {
        if (missed.get() >= Limits.MOST_MISSED) {
            return none(faults, "quarantined");
        }
        if (running.incrementAndGet() > Limits.MOST_AT_ONCE) {
            running.decrementAndGet();
            return none(faults, "saturated");
        }
        Call call = new Call();
        FutureTask<Optional<R>> task =
                new FutureTask<>(() -> Guard.call(plugin, activity, fault -> call.fault = Optional.of(fault), verb));
        try {
            executor.execute(() -> {
                try {
                    task.run();
                } finally {
                    running.decrementAndGet();
                    Thread.interrupted();
                }
            });
        } catch (RejectedExecutionException rejected) {
            running.decrementAndGet();
            return none(faults, "no thread");
        }
        return await(task, call, faults);
    }

    private <R> Optional<R> await(FutureTask<Optional<R>> task, Call call, Consumer<PluginFault> faults) {
        try {
            Optional<R> answer = task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            missed.set(0);
            call.fault.ifPresent(faults);
            return answer;
        } catch (TimeoutException late) {
            task.cancel(true);
            missed.incrementAndGet();
            return none(faults, "missed its deadline");
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return none(faults, "the caller was interrupted");
        } catch (CancellationException cancelled) {
            return none(faults, "cancelled");
        } catch (ExecutionException machine) {
            if (machine.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a guarded call cannot fail otherwise");
        }
    }

    private <R> Optional<R> none(Consumer<PluginFault> faults, String problem) {
        faults.accept(new PluginFault(plugin, activity, problem));
        return Optional.empty();
    }
}
