package org.careweek.plugin.icalendar.interop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

/**
 * What one appointment of one file says, in the form in which every reader prints it.
 *
 * @param start seconds since 1970 in UTC, or whatever else a reader printed
 * @param end likewise
 * @param title UTF-8 in hex
 */
record Reading(String file, String uid, String start, String end, String status, String sequence, String title) {

    static Reading expected(String file, ParticipantCalendar calendar, CalendarEntry entry) {
        String title = calendar.disclosure().reveals(Disclosure.Property.TITLE)
                ? Texts.readable(entry.title().disclose())
                : "Appointment";
        return new Reading(
                file,
                entry.uid().value(),
                Long.toString(entry.start().toEpochSecond()),
                Long.toString(entry.end().toEpochSecond()),
                entry.status().name(),
                Integer.toString(calendar.changeOf(entry).revision()),
                hex(title));
    }

    static Reading parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 7) {
            throw new IllegalArgumentException("a reading must have 7 cells, but had " + cells.length);
        }
        return new Reading(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    String line() {
        return String.join(",", file, uid, start, end, status, sequence, title);
    }

    Reading withTitle(String text) {
        return new Reading(file, uid, start, end, status, sequence, hex(text));
    }

    String titleText() {
        return new String(HexFormat.of().parseHex(title), StandardCharsets.UTF_8);
    }

    /** For people: samples are invented, so nothing needs to be kept from them. */
    String describe() {
        return "%s to %s %s, revision %s, \"%s\""
                .formatted(time(start), time(end), status, sequence, titleText().replace("\n", "<line feed>"));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String time(String seconds) {
        return seconds.matches("-?[0-9]{1,12}")
                ? Instant.ofEpochSecond(Long.parseLong(seconds)).toString()
                : seconds;
    }
}
