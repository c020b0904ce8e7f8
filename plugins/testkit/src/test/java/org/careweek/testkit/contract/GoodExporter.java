package org.careweek.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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

/** A small exporter that keeps every rule; a twin changes one thing about it. */
class GoodExporter implements CalendarExporter {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(
                "good", "1.0", Set.of(Capability.PARTICIPANT_CALENDAR, Capability.NOTICE, Capability.DETERMINISTIC));
    }

    @Override
    public ExportAnswer export(ExportRequest request) {
        if (!(request instanceof ParticipantCalendar calendar)) {
            return new NotExported("only a participant's calendar");
        }
        if (calendar.entries().stream().anyMatch(this::isOutside)) {
            return new NotExported("only dates from 1900 through 2200");
        }
        return written(lines(calendar), calendar);
    }

    boolean isOutside(CalendarEntry entry) {
        return entry.start().getYear() < 1900 || entry.end().getYear() > 2200;
    }

    List<String> lines(ParticipantCalendar calendar) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR"));
        if (!calendar.notice().disclose().isEmpty()) {
            lines.add("COMMENT:" + escaped(calendar.notice().disclose()));
        }
        calendar.entries().forEach(entry -> lines.addAll(lines(entry, calendar)));
        lines.add("END:VCALENDAR");
        return lines;
    }

    List<String> lines(CalendarEntry entry, ParticipantCalendar calendar) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VEVENT"));
        lines.add("UID:" + entry.uid().value());
        lines.add("DTSTART:" + TIME.format(entry.start()));
        lines.add("DTEND:" + TIME.format(entry.end()));
        lines.add("STATUS:" + entry.status());
        lines.add("SEQUENCE:" + calendar.changeOf(entry).revision());
        lines.add("CLASS:CONFIDENTIAL");
        lines.add("SUMMARY:" + revealed(entry.title(), calendar, Disclosure.Property.TITLE));
        lines.add("LOCATION:" + revealed(entry.location(), calendar, Disclosure.Property.LOCATION));
        lines.add("DESCRIPTION:" + revealed(entry.description(), calendar, Disclosure.Property.DESCRIPTION));
        lines.add("END:VEVENT");
        return lines;
    }

    String revealed(PrivateText text, ParticipantCalendar calendar, Disclosure.Property property) {
        return calendar.disclosure().reveals(property) ? escaped(text.disclose()) : "";
    }

    String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\r\n", "\\n")
                .replaceAll("[\n\r\u0085\u2028\u2029\u000B\u000C]", "\\\\n")
                .replaceAll("[\\p{Cc}\\p{Cs}]", "")
                .replace(";", "\\;")
                .replace(",", "\\,");
    }

    Exported written(List<String> lines, ParticipantCalendar calendar) {
        StringBuilder document = new StringBuilder();
        lines.forEach(line -> document.append(folded(line)).append("\r\n"));
        return new Exported(
                "text/calendar; charset=utf-8", "ics", document.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > 75) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
