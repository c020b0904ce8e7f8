package org.careweek.example.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How long a processor worked on the calls of an iteration, and how many calls that were: on a machine that is busy otherwise the
 * clock on the wall says little. The compiler's and the collector's own threads are not in it.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {

    /** Nanoseconds of a processor, summed over iterations. */
    public long nanoseconds;

    /** Calls in them. */
    public long calls;

    private long before;

    /** Starts counting. */
    @Setup(Level.Iteration)
    public void start() {
        nanoseconds = 0;
        calls = 0;
        before = now();
    }

    /** Ends counting. */
    @TearDown(Level.Iteration)
    public void end() {
        nanoseconds = now() - before;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
