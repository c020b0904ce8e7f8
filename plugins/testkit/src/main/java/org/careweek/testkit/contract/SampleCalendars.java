package org.careweek.testkit.contract;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;

/** Calendars of invented weeks: usual ones, and those in which clocks and calendars do what they seldom do. */
final class SampleCalendars {

    static final Instant CHANGED = Instant.parse("2026-11-20T16:00:00Z");
    static final Disclosure ALL =
            Disclosure.of(Disclosure.Property.TITLE, Disclosure.Property.LOCATION, Disclosure.Property.DESCRIPTION);

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private SampleCalendars() {}

    static OpaqueId uid(int number) {
        return new OpaqueId("%032x".formatted(0x5eed_0000_0000L + number));
    }

    private static CalendarEntry.Builder entry(int number, ZonedDateTime start, int minutes) {
        return CalendarEntry.builder(uid(number), start, start.plusMinutes(minutes));
    }

    static ParticipantCalendar.Builder calendar(ZoneId zone, List<CalendarEntry> entries) {
        return ParticipantCalendar.builder()
                .zone(zone)
                .changedAt(CHANGED)
                .revision(3)
                .entries(entries);
    }

    /** Nobody comes. */
    static ParticipantCalendar empty() {
        return calendar(CHICAGO, List.of()).build();
    }

    /** Three evenings, each with texts that hold the marker. */
    static ParticipantCalendar.Builder usual(String marker) {
        return texts(marker + " title", marker + " room", marker + " track");
    }

    /** Three evenings with these texts. */
    static ParticipantCalendar.Builder texts(String title, String location, String description) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            entries.add(entry(day, LocalDateTime.of(2026, 11, 23 + day, 18, 0).atZone(CHICAGO), 180)
                    .title(PrivateText.of(title))
                    .location(PrivateText.of(location))
                    .description(PrivateText.of(description))
                    .build());
        }
        return calendar(CHICAGO, entries);
    }

    /** The first of three evenings moved, the second cancelled, the third as it was. */
    static ParticipantCalendar changed() {
        List<CalendarEntry> entries = new ArrayList<>();
        ZonedDateTime monday = LocalDateTime.of(2026, 11, 23, 18, 0).atZone(CHICAGO);
        entries.add(entry(0, monday.plusMinutes(15), 180)
                .change(new CalendarEntry.Change(5, CHANGED.plusSeconds(7_200)))
                .build());
        entries.add(entry(1, monday.plusDays(1), 180)
                .status(CalendarEntry.Status.CANCELLED)
                .change(new CalendarEntry.Change(6, CHANGED.plusSeconds(3_600)))
                .build());
        entries.add(entry(2, monday.plusDays(2), 180).build());
        return calendar(CHICAGO, entries).build();
    }

    /** Nights on which clocks change, a date that is missing, midnight, New Year and 29 February, in their zones. */
    static List<ParticipantCalendar> seldom() {
        return List.of(
                around("America/New_York", "2026-03-08T00:30", "2026-03-08T01:30", "2026-03-08T03:00"),
                around("America/New_York", "2026-11-01T00:30", "2026-11-01T01:30", "2026-11-01T02:00"),
                around("Australia/Lord_Howe", "2026-04-05T01:15", "2026-10-04T01:45", "2026-10-04T02:30"),
                around("America/Havana", "2026-03-07T23:00", "2026-03-08T01:00", "2026-11-01T00:15"),
                around("Europe/Dublin", "2026-03-29T00:30", "2026-10-25T00:30", "2026-10-25T02:30"),
                around("Africa/Casablanca", "2026-02-15T01:00", "2026-03-22T01:00", "2026-03-22T04:00"),
                around("Pacific/Apia", "2011-12-29T22:00", "2011-12-31T00:00", "2012-01-01T09:00"),
                around("America/Phoenix", "2026-12-31T23:00", "2027-01-01T00:00", "2028-02-29T09:00"),
                around("Pacific/Kiritimati", "2026-01-01T00:00", "2026-06-30T23:30", "2026-12-31T12:00"),
                around("UTC", "1900-01-01T12:00", "1970-01-01T00:00", "2200-12-31T09:00"));
    }

    private static ParticipantCalendar around(String zone, String... starts) {
        ZoneId id = ZoneId.of(zone);
        List<CalendarEntry> entries = new ArrayList<>();
        for (String start : starts) {
            ZonedDateTime first = LocalDateTime.parse(start).atZone(id);
            entries.add(entry(10 + entries.size(), first, 150).build());
            entries.add(
                    entry(10 + entries.size(), first.withLaterOffsetAtOverlap().plusMinutes(10), 45)
                            .build());
        }
        return calendar(id, entries).build();
    }

    /** One appointment in a year that no calendar of care has. */
    static ParticipantCalendar inYear(int year, String marker) {
        ZonedDateTime start = LocalDateTime.of(year, 6, 1, 9, 0).atZone(ZoneId.of("UTC"));
        return calendar(
                        start.getZone(),
                        List.of(entry(1, start, 60)
                                .title(PrivateText.of(marker + " title"))
                                .build()))
                .build();
    }

    /** As many appointments as a busy year has, with long texts. */
    static ParticipantCalendar large() {
        String text = "A long text, which goes on. ".repeat(20);
        List<CalendarEntry> entries = new ArrayList<>();
        ZonedDateTime first = LocalDateTime.of(2026, 1, 5, 18, 0).atZone(CHICAGO);
        for (int i = 0; i < 400; i++) {
            entries.add(entry(i, first.plusDays(i / 2).plusHours(2L * (i % 2)), 110)
                    .title(PrivateText.of(text))
                    .description(PrivateText.of(text))
                    .build());
        }
        return calendar(CHICAGO, entries).disclosure(ALL).build();
    }
}
