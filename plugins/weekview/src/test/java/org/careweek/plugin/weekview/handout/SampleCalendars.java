package org.careweek.plugin.weekview.handout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;

/** Invented weeks to look at and to test with. */
public final class SampleCalendars {

    static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant CHANGED = Instant.parse("2026-11-19T16:05:30Z");

    private SampleCalendars() {}

    /** An evening program of nine hours in three evenings. */
    public static ParticipantCalendar evenings() {
        return of(
                PHOENIX,
                Disclosure.timesOnly(),
                Stream.of("2026-11-23T17:30", "2026-11-24T17:30", "2026-11-26T17:30")
                        .map(start -> told(entry(PHOENIX, start, 180), "Evening group", "Cedar room")
                                .build())
                        .toList());
    }

    /** Five days of two appointments, one of them cancelled, with all that may be told. */
    public static ParticipantCalendar fullWeek() {
        return ParticipantCalendar.builder()
                .zone(PHOENIX)
                .changedAt(CHANGED)
                .entries(IntStream.range(0, 5)
                        .boxed()
                        .flatMap(day -> Stream.of(
                                told(
                                                entry(PHOENIX, "2026-11-" + (23 + day) + "T09:00", 195),
                                                "Morning group",
                                                "Cedar room")
                                        .build(),
                                told(
                                                entry(PHOENIX, "2026-11-" + (23 + day) + "T13:00", 90),
                                                "Skills practice",
                                                "Juniper room, second floor")
                                        .status(
                                                day == 3
                                                        ? CalendarEntry.Status.CANCELLED
                                                        : CalendarEntry.Status.CONFIRMED)
                                        .build()))
                        .toList())
                .disclosure(Disclosure.of(
                        Disclosure.Property.TITLE, Disclosure.Property.LOCATION, Disclosure.Property.DESCRIPTION))
                .notice(
                        PrivateText.of(
                                "Example notice: whoever receives this page may not pass on what it says without written consent."))
                .build();
    }

    /** The week in which Chicago's clocks go back: over that night, and once on each side of it. */
    public static ParticipantCalendar autumnNight() {
        return of(
                CHICAGO,
                Disclosure.timesOnly(),
                List.of(
                        entry(CHICAGO, "2026-10-30T17:30", 180).build(),
                        entry(CHICAGO, "2026-10-31T22:00", 240).build(),
                        entry(CHICAGO, "2026-11-01T00:30", 210).build(),
                        CalendarEntry.builder(
                                        uid("second-half-past-one"),
                                        at(CHICAGO, "2026-11-01T01:30").withLaterOffsetAtOverlap(),
                                        at(CHICAGO, "2026-11-01T02:15"))
                                .build()));
    }

    /** Six weeks of three evenings. */
    public static ParticipantCalendar sixWeeks() {
        return of(
                PHOENIX,
                Disclosure.timesOnly(),
                IntStream.range(0, 18)
                        .mapToObj(i -> at(PHOENIX, "2026-11-23T17:30").plusDays(i / 3 * 7L + i % 3 * 2))
                        .map(start -> CalendarEntry.builder(uid(start.toString()), start, start.plusHours(3))
                                .build())
                        .toList());
    }

    public static ParticipantCalendar empty() {
        return of(PHOENIX, Disclosure.timesOnly(), List.of());
    }

    static ParticipantCalendar of(ZoneId zone, Disclosure disclosure, List<CalendarEntry> entries) {
        return ParticipantCalendar.builder()
                .zone(zone)
                .changedAt(CHANGED)
                .entries(entries)
                .disclosure(disclosure)
                .build();
    }

    static CalendarEntry.Builder entry(ZoneId zone, String start, int minutes) {
        ZonedDateTime from = at(zone, start);
        return CalendarEntry.builder(uid(start), from, from.plus(Duration.ofMinutes(minutes)));
    }

    static ZonedDateTime at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone);
    }

    static OpaqueId uid(String seed) {
        return new OpaqueId(String.format(Locale.ROOT, "%016d", Integer.toUnsignedLong(seed.hashCode())));
    }

    private static CalendarEntry.Builder told(CalendarEntry.Builder entry, String title, String location) {
        return entry.title(PrivateText.of(title))
                .location(PrivateText.of(location))
                .description(PrivateText.of("Please bring your folder."));
    }
}
