package org.careweek.example.hours.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/** What the runs of one contender used. To be used by one thread at a time. */
final class Costs {

    private static final double NANOS = 1e9;
    private static final double MILLION = 1e6;

    private final long rows;
    private final List<Measured> runs = new ArrayList<>();

    /** @param rows that each run counts */
    Costs(long rows) {
        this.rows = rows;
    }

    void add(Measured run) {
        runs.add(run);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    long rows() {
        return rows;
    }

    Collection<Measured> runs() {
        return runs;
    }

    /** Seconds of processors. */
    double processorSeconds() {
        return median(Measured::processorNanos) / NANOS;
    }

    double leastProcessorSeconds() {
        return runs.stream().mapToLong(Measured::processorNanos).min().orElseThrow() / NANOS;
    }

    double mostProcessorSeconds() {
        return runs.stream().mapToLong(Measured::processorNanos).max().orElseThrow() / NANOS;
    }

    /** Seconds on the wall. */
    double wallSeconds() {
        return median(Measured::wallNanos) / NANOS;
    }

    /** Millions of rows in a second of a processor. */
    double millionRowsASecond() {
        return rows / MILLION / processorSeconds();
    }

    double peakMebibytes() {
        return median(Measured::peakKibibytes) / 1024.0;
    }

    /** How many times the processors' seconds of another. */
    double times(Costs other) {
        return processorSeconds() / other.processorSeconds();
    }

    private long median(ToLongFunction<Measured> amount) {
        long[] sorted = runs.stream().mapToLong(amount).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
