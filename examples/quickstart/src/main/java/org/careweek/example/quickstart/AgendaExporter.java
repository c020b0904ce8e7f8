package org.careweek.example.quickstart;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.ParticipantCalendar;

// tag::plugin[]
/** Writes a week as plain lines of times. */
public final class AgendaExporter implements CalendarExporter {

    /** Does no work, as every plugin's constructor. */
    public AgendaExporter() {}

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("agenda", "1.0", Set.of(Capability.PARTICIPANT_CALENDAR));
    }

    @Override
    public ExportAnswer export(ExportRequest request) {
        if (request instanceof ParticipantCalendar calendar) {
            String lines = calendar.entries().stream()
                    .map(entry -> entry.start().toLocalDateTime() + " to "
                            + entry.end().toLocalTime() + "\n")
                    .collect(Collectors.joining());
            return new Exported("text/plain; charset=utf-8", "txt", lines.getBytes(StandardCharsets.UTF_8));
        }
        return new NotExported("only a participant's calendar can be an agenda");
    }
}
// end::plugin[]
