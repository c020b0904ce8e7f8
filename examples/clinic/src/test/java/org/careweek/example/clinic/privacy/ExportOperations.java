package org.careweek.example.clinic.privacy;

import java.util.ArrayList;
import java.util.List;
import org.careweek.example.clinic.privacy.filled.Maker;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;

/** Every exporter that is found, asked for everything; whatever of it a participant is handed must tell times only. */
final class ExportOperations {

    private ExportOperations() {}

    static List<Operation> all(Maker maker) {
        List<Operation> operations = new ArrayList<>();
        try (PluginHost found = host()) {
            found.exporters().forEach(exporter -> {
                String id = exporter.descriptor().id();
                add(operations, id, maker, ParticipantCalendar.class);
                add(operations, id, maker, WeekBoard.class);
                add(operations, id, maker, CareTimeline.class);
            });
        }
        return operations;
    }

    /** The ids of exporters that write a participant's own calendar. */
    static List<String> ofCalendars() {
        try (PluginHost found = host()) {
            return found.exportersThat(Capability.PARTICIPANT_CALENDAR).stream()
                    .map(exporter -> exporter.descriptor().id())
                    .toList();
        }
    }

    private static PluginHost host() {
        return PluginHost.builder()
                .discover(ExportOperations.class.getClassLoader())
                .build();
    }

    private static void add(
            List<Operation> operations, String id, Maker maker, Class<? extends ExportRequest> request) {
        operations.add(new Operation("export", id + " " + request.getSimpleName(), () -> {
            try (PluginHost host = host()) {
                ExportAnswer answer = host.export(id, maker.make(request));
                String sink = "export: " + id + " " + request.getSimpleName();
                List<Told> told = new ArrayList<>();
                told.add(Told.of(sink, answer.toString()));
                if (answer instanceof Exported document) {
                    told.add(new Told(sink + " > document", document.content()));
                    told.add(Told.of(sink + " > kind", document.mediaType() + " " + document.fileExtension()));
                }
                return told;
            }
        }));
    }
}
