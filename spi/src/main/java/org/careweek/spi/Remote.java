package org.careweek.spi;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
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
 * asked no more. A call for which the executor had no thread in time says nothing about the plugin. A thread of the executor comes back with its interruption
 * cleared; where the executor runs a call on the thread of its caller, that thread keeps it, and no deadline can end the call.
 */
final class Remote {

    /** What became of a call. */
    private static final class Call {
        private Optional<PluginFault> fault = Optional.empty();
        private volatile boolean isBegun;
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
        if (isQuarantined()) {
            return none(faults, "quarantined");
        }
        if (running.incrementAndGet() > Limits.MOST_AT_ONCE) {
            running.decrementAndGet();
            return none(faults, "saturated");
        }
        Call call = new Call();
        FutureTask<Optional<R>> task = new FutureTask<>(() -> {
            call.isBegun = true;
            return Guard.call(plugin, activity, fault -> call.fault = Optional.of(fault), verb);
        });
        Thread caller = Thread.currentThread();
        try {
            executor.execute(() -> {
                try {
                    task.run();
                } finally {
                    running.decrementAndGet();
                    if (Thread.currentThread() != caller) {
                        Thread.interrupted();
                    }
                }
            });
        } catch (RuntimeException refused) {
            running.decrementAndGet();
            return none(faults, "no thread");
        } catch (Error machine) {
            running.decrementAndGet();
            throw machine;
        }
        return await(task, call, faults);
    }

    /** Whether the plugin is asked no more. */
    boolean isQuarantined() {
        return missed.get() >= Limits.MOST_MISSED;
    }

    private <R> Optional<R> await(FutureTask<Optional<R>> task, Call call, Consumer<PluginFault> faults) {
        try {
            Optional<R> answer = task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            missed.updateAndGet(inARow -> inARow < Limits.MOST_MISSED ? 0 : inARow);
            call.fault.ifPresent(faults);
            return answer;
        } catch (TimeoutException late) {
            task.cancel(true);
            if (!call.isBegun) {
                return none(faults, "no thread in time");
            }
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
