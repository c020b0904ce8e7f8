package org.careweek.example.benchmarks;

import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.careweek.plugin.icalendar.ICalendarExporter;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many calendars a second: ours, and the same document written with each of two libraries alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ExportBenchmark {

    /** How many appointments the calendar holds: those of a week, and of two years. */
    @Param({"10", "1000"})
    public int appointments;

    /** What the document reveals: times only, as it does unless asked, or all texts, which are escaped and folded. */
    @Param({"times", "texts"})
    public String reveals;

    private final ICalendarExporter exporter = new ICalendarExporter();
    private ParticipantCalendar calendar;

    /** Makes the calendar, which is no part of what is measured. */
    @Setup
    public void makeCalendar() {
        Disclosure disclosure = reveals.equals("texts")
                ? new Disclosure(EnumSet.allOf(Disclosure.Property.class))
                : Disclosure.timesOnly();
        calendar = SampleCalendars.of(appointments, disclosure);
    }

    /** By our exporter. */
    @Benchmark
    public byte[] careweek(ProcessorTime time) {
        time.calls++;
        return exporter.export(calendar).fold(Exported::content, refused -> {
            throw new IllegalStateException(refused.reason());
        });
    }

    /** By ical4j alone, the library that our exporter uses. */
    @Benchmark
    public byte[] ical4j(ProcessorTime time) {
        time.calls++;
        return RawIcal4j.write(calendar);
    }

    /** By biweekly alone. */
    @Benchmark
    public byte[] biweekly(ProcessorTime time) {
        time.calls++;
        return RawBiweekly.write(calendar);
    }
}
