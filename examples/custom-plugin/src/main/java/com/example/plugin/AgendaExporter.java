package com.example.plugin;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.ParticipantCalendar;

// tag::exporter[]
/** Writes a week as plain text, a line for each appointment: for a note on the fridge, or a text message. */
public final class AgendaExporter implements CalendarExporter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    /** Does no work, as every plugin's constructor. */
    public AgendaExporter() {}

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(
                "agenda", "1.0", Set.of(Capability.PARTICIPANT_CALENDAR, Capability.NOTICE, Capability.DETERMINISTIC));
    }

    @Override
    public ExportAnswer export(ExportRequest request) {
        if (!(request instanceof ParticipantCalendar calendar)) {
            return new NotExported("only a participant's calendar can be an agenda");
        }
        if (!calendar.entries().stream().allMatch(AgendaExporter::hasOrdinaryYear)) {
            return new NotExported("only dates from 1900 through 2200 are written");
        }
        StringBuilder lines = new StringBuilder();
        calendar.entries().forEach(entry -> lines.append(line(entry, calendar.disclosure())));
        String notice = oneLine(calendar.notice());
        lines.append(notice.isEmpty() ? "" : notice + "\n");
        return new Exported("text/plain; charset=utf-8", "txt", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(CalendarEntry entry, Disclosure disclosure) {
        String line = TIME.format(entry.start()) + " to " + TIME.format(entry.end());
        if (entry.status() == CalendarEntry.Status.CANCELLED) {
            line += " CANCELLED";
        }
        line += revealed(entry.title(), disclosure, Disclosure.Property.TITLE);
        line += revealed(entry.location(), disclosure, Disclosure.Property.LOCATION);
        line += revealed(entry.description(), disclosure, Disclosure.Property.DESCRIPTION);
        return line + "\n";
    }
    // end::exporter[]

    private static String revealed(PrivateText text, Disclosure disclosure, Disclosure.Property property) {
        String shown = disclosure.reveals(property) ? oneLine(text) : "";
        return shown.isEmpty() ? "" : ", " + shown;
    }

    /** Without what could begin another line. */
    private static String oneLine(PrivateText text) {
        return text.disclose().replaceAll("[\\p{Cc}\\u2028\\u2029\\p{Cs}]", " ").strip();
    }

    private static boolean hasOrdinaryYear(CalendarEntry entry) {
        return entry.start().getYear() >= 1900 && entry.end().getYear() <= 2200;
    }
}
