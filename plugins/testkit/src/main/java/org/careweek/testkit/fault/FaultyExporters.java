package org.careweek.testkit.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;

/** Exporters that do wrong. A sound one writes a line of text for whatever it is asked. */
public final class FaultyExporters {

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private FaultyExporters() {}

    /** One that commits a fault, and has its name as its id. */
    public static CalendarExporter that(Fault fault) {
        Deeds own = Deeds.of(fault);
        return new Faulty(fault.id(), own, request -> fault.commit(own, request, FaultyExporters::sound));
    }

    /** One that does nothing wrong. */
    public static CalendarExporter sound() {
        return named("sound", FaultyExporters::sound);
    }

    /** Writes a document of one byte more than 16 MiB. */
    public static CalendarExporter writingTooMuch() {
        return named("writes-too-much", request -> new Exported("text/plain", "txt", new byte[MOST_BYTES + 1]));
    }

    /** Empties every list of its request. */
    public static CalendarExporter emptyingItsRequest() {
        return named("empties-its-request", request -> {
            lists(request).forEach(List::clear);
            return sound(request);
        });
    }

    /** Goes on writing into the bytes that it has answered with. */
    public static CalendarExporter keepingItsBytes() {
        byte[] kept = "kept".getBytes(StandardCharsets.US_ASCII);
        return named("keeps-its-bytes", request -> {
            Arrays.fill(kept, (byte) 'k');
            ExportAnswer answer = new Exported("text/plain", "txt", kept);
            Arrays.fill(kept, (byte) '!');
            return answer;
        });
    }

    /** One of each, new, in no order that matters. */
    public static List<CalendarExporter> all() {
        List<CalendarExporter> all = new ArrayList<>();
        Arrays.stream(Fault.values()).map(FaultyExporters::that).forEach(all::add);
        all.addAll(List.of(writingTooMuch(), emptyingItsRequest(), keepingItsBytes()));
        return all;
    }

    private static CalendarExporter named(String id, Function<ExportRequest, ExportAnswer> deed) {
        return new Faulty(id, new Deeds(true), deed);
    }

    private static ExportAnswer sound(ExportRequest request) {
        String line = request.getClass().getSimpleName()
                + lists(request).stream().map(List::size).toList();
        return new Exported("text/plain; charset=us-ascii", "txt", line.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<List<?>> lists(ExportRequest request) {
        if (request instanceof ParticipantCalendar calendar) {
            return List.of(calendar.entries());
        }
        if (request instanceof WeekBoard board) {
            return List.of(board.groups(), board.placed(), board.unplaced(), board.notes());
        }
        CareTimeline timeline = (CareTimeline) request;
        return List.of(timeline.stays(), timeline.weeks(), timeline.events());
    }

    private record Faulty(String id, Deeds own, Function<ExportRequest, ExportAnswer> deed)
            implements CalendarExporter, AutoCloseable {

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor(
                    id, "1", Set.of(Capability.PARTICIPANT_CALENDAR, Capability.WEEK_BOARD, Capability.DETERMINISTIC));
        }

        @Override
        public ExportAnswer export(ExportRequest request) {
            return deed.apply(request);
        }

        @Override
        public void close() {
            own.close();
        }
    }
}
