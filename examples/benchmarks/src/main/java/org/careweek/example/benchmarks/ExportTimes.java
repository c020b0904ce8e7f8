package org.careweek.example.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Function;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * For how many nanoseconds a processor worked for each writer. On a machine that is busy otherwise this says more than the
 * clock on the wall. The collector's own threads are not in it.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ExportTimes {

    /** Our exporter's. */
    public long careweek;

    /** Those of ical4j alone. */
    public long ical4j;

    /** Those of biweekly alone. */
    public long biweekly;

    /** How often each wrote. */
    public long rounds;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    long of(Function<ParticipantCalendar, byte[]> writer, ParticipantCalendar calendar) {
        long before = threads.getCurrentThreadCpuTime();
        byte[] document = writer.apply(calendar);
        long after = threads.getCurrentThreadCpuTime();
        if (document.length == 0) {
            throw new IllegalStateException("nothing was written");
        }
        return after - before;
    }
}
