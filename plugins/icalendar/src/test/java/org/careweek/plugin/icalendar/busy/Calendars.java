package org.careweek.plugin.icalendar.busy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramWeek;

/** Small calendars for tests, and what they say. All of them are invented. */
final class Calendars {

    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    /** Monday 2026-11-23 through Sunday. */
    static final ProgramWeek WEEK = new ProgramWeek(LocalDate.of(2026, 11, 23), CHICAGO);

    static final BusyCalendarReader READER = new BusyCalendarReader(ReadingLimits.standard());

    private Calendars() {}

    /** A calendar with the given lines in it. */
    static String calendar(String lines) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Invented//Calendar//EN\n" + lines.strip() + "\nEND:VCALENDAR\n";
    }

    /** A calendar of one event with the given properties. */
    static String event(String properties) {
        return calendar("BEGIN:VEVENT\nUID:e1\n" + properties.strip() + "\nEND:VEVENT");
    }

    /** The same with the line ends that the format asks for. */
    static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static BusyAnswer read(String text) {
        return READER.read(bytes(text), WEEK);
    }

    static BusyAnswer read(String text, ProgramWeek week) {
        return READER.read(bytes(text), week);
    }

    /** The busy time of the test's week. */
    static InstantRanges busy(String text) {
        return busy(read(text));
    }

    static InstantRanges busy(BusyAnswer answer) {
        return answer.fold(BusyAnswer.Busy::time, refused -> {
            throw new AssertionError("refused: " + refused.refusals());
        });
    }

    static List<CalendarRefusal> refusals(BusyAnswer answer) {
        return answer.fold(
                busy -> {
                    throw new AssertionError("not refused");
                },
                BusyAnswer.Refused::refusals);
    }

    /** The reasons why a calendar is refused. */
    static List<RefusalReason> reasons(String text) {
        return refusals(read(text)).stream().map(CalendarRefusal::reason).toList();
    }

    /** Times by the clock of Chicago, such as {@code 2026-11-23T09:00/2026-11-23T17:00}, separated by spaces. */
    static InstantRanges times(String spans) {
        return times(spans, CHICAGO);
    }

    static InstantRanges times(String spans, ZoneId zone) {
        return InstantRanges.of(
                spans.isBlank()
                        ? List.of()
                        : List.of(spans.strip().split("\\s+")).stream()
                                .map(span -> span.split("/"))
                                .map(ends -> new InstantRange(instant(ends[0], zone), instant(ends[1], zone)))
                                .toList());
    }

    private static Instant instant(String text, ZoneId zone) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
