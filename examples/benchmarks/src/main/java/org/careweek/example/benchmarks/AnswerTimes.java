package org.careweek.example.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** For how many nanoseconds a processor worked for each reader. The collector's own threads are not in it. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class AnswerTimes {

    /** Our reader's. */
    public long careweek;

    /** Those of StAEDI alone. */
    public long staedi;

    /** How many answers each read. */
    public long answers;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** @param reader gives how many answers it read */
    long of(ToLongFunction<byte[]> reader, byte[] file, int expected) {
        long before = threads.getCurrentThreadCpuTime();
        long read = reader.applyAsLong(file);
        long after = threads.getCurrentThreadCpuTime();
        if (read != expected) {
            throw new IllegalStateException(read + " answers were read instead of " + expected);
        }
        return after - before;
    }
}
