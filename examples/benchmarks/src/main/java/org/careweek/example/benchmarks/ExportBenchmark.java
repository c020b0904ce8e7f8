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

/**
 * Our export beside the same document written with each of two libraries alone. The three write in turn, so that whatever slows
 * the machine down slows them all, and begin when each has written so much that its code is compiled: a start counted in seconds
 * would end too early on a busy machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExportBenchmark {

    /** How many appointments the calendar holds: those of a week, and of two years. */
    @Param({"10", "1000"})
    public int appointments;

    /** What the document reveals: times only, as it does unless asked, or all texts, which are escaped and folded. */
    @Param({"times", "texts"})
    public String reveals;

    /** How many appointments each writes before anything is measured. */
    @Param("150000")
    public int before;

    private final ICalendarExporter exporter = new ICalendarExporter();
    private ParticipantCalendar calendar;

    /** Makes the calendar and lets everybody write until the code is compiled; neither is part of what is measured. */
    @Setup
    public void prepare() {
        makeCalendar();
        ExportTimes forgotten = new ExportTimes();
        for (int written = 0; written < before; written += appointments) {
            inTurn(forgotten);
        }
    }

    void makeCalendar() {
        Disclosure disclosure = reveals.equals("texts")
                ? new Disclosure(EnumSet.allOf(Disclosure.Property.class))
                : Disclosure.timesOnly();
        calendar = SampleCalendars.of(appointments, disclosure);
    }

    /** Each writes once. */
    @Benchmark
    public void inTurn(ExportTimes times) {
        times.careweek += times.of(this::byCareweek, calendar);
        times.ical4j += times.of(RawIcal4j::write, calendar);
        times.biweekly += times.of(RawBiweekly::write, calendar);
        times.rounds++;
    }

    byte[] byCareweek(ParticipantCalendar calendar) {
        return exporter.export(calendar).fold(Exported::content, refused -> {
            throw new IllegalStateException(refused.reason());
        });
    }

    ParticipantCalendar calendar() {
        return calendar;
    }
}
