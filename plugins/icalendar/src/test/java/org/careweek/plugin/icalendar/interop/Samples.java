package org.careweek.plugin.icalendar.interop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.CalendarEntry.Status;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;

/**
 * Invented calendars by the name of their file: around every change of the clock of two years in zones that are hard to get
 * right, over whole years, far from the present, with cancellations and updates, and with texts that are hard to carry.
 */
final class Samples {

    static final List<String> ZONES = List.of(
            "America/Anchorage",
            "America/Chicago",
            "America/Denver",
            "America/Halifax",
            "America/Havana",
            "America/Los_Angeles",
            "America/New_York",
            "America/Phoenix",
            "America/Puerto_Rico",
            "America/Sao_Paulo",
            "America/St_Johns",
            "Africa/Casablanca",
            "Antarctica/Troll",
            "Asia/Beirut",
            "Asia/Kathmandu",
            "Asia/Tehran",
            "Australia/Lord_Howe",
            "Europe/Berlin",
            "Europe/Dublin",
            "Europe/London",
            "Pacific/Apia",
            "Pacific/Chatham",
            "Pacific/Honolulu",
            "Pacific/Kiritimati",
            "UTC",
            "+05:45");

    private static final List<String> SOME_ZONES =
            List.of("America/Chicago", "America/St_Johns", "Europe/Berlin", "Pacific/Apia");
    private static final List<Integer> FAR_YEARS = List.of(1955, 1975, 1999, 2018, 2040, 2120, 2190);
    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 1, 5);

    private final Map<String, ParticipantCalendar> calendars = new LinkedHashMap<>();

    private Samples() {}

    static Map<String, ParticipantCalendar> all() {
        Samples samples = new Samples();
        for (String id : ZONES) {
            ZoneId zone = ZoneId.of(id);
            samples.aroundChanges(zone);
            samples.add("year", zone, weekly(zone, A_MONDAY, 52, Status.CONFIRMED), Disclosure.timesOnly());
            samples.add("cancelled", zone, weekly(zone, A_MONDAY, 10, Status.CANCELLED), Disclosure.timesOnly());
            samples.add("updated", zone, updated(zone), Disclosure.timesOnly());
        }
        for (String id : SOME_ZONES) {
            ZoneId zone = ZoneId.of(id);
            for (int year : FAR_YEARS) {
                LocalDate first = LocalDate.of(year, 1, 9);
                samples.add("in-" + year, zone, weekly(zone, first, 50, Status.CONFIRMED), Disclosure.timesOnly());
            }
        }
        samples.texts(ZoneId.of("America/Chicago"));
        samples.add("empty", ZoneId.of("UTC"), List.of(), Disclosure.timesOnly());
        return samples.calendars;
    }

    private void aroundChanges(ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(FROM);
        while (change != null && change.getInstant().isBefore(TO)) {
            Instant moment = change.getInstant();
            List<CalendarEntry> entries = new ArrayList<>();
            for (int day = -8; day <= 8; day++) {
                ZonedDateTime morning = moment.atZone(zone)
                        .toLocalDate()
                        .plusDays(day)
                        .atTime(9, 0)
                        .atZone(zone);
                entries.add(
                        entry(morning, Duration.ofMinutes(170), entries.size()).build());
            }
            for (int minutes : List.of(-100, -45, -30, -15, 0, 15, 30, 45)) {
                ZonedDateTime night = moment.plus(Duration.ofMinutes(minutes)).atZone(zone);
                entries.add(entry(night, Duration.ofMinutes(10), entries.size()).build());
                entries.add(
                        entry(night, Duration.ofMinutes(150), entries.size()).build());
            }
            String date = moment.atZone(zone).toLocalDate().toString();
            add("around-" + date, zone, entries, Disclosure.timesOnly());
            change = zone.getRules().nextTransition(moment);
        }
    }

    private static List<CalendarEntry> weekly(ZoneId zone, LocalDate first, int weeks, Status status) {
        return IntStream.range(0, weeks)
                .mapToObj(week -> entry(
                                first.plusWeeks(week)
                                        .plusDays(week % 4)
                                        .atTime(LocalTime.of(17, 30))
                                        .atZone(zone),
                                Duration.ofHours(3),
                                week)
                        .status(status)
                        .build())
                .toList();
    }

    private static List<CalendarEntry> updated(ZoneId zone) {
        return IntStream.range(0, 12)
                .mapToObj(number -> entry(
                                A_MONDAY.plusWeeks(4L * number).atTime(10, 15).atZone(zone),
                                Duration.ofMinutes(50),
                                number)
                        .status(number % 3 == 0 ? Status.CANCELLED : Status.CONFIRMED)
                        .change(new CalendarEntry.Change(number, FROM.plus(Duration.ofDays(number))))
                        .build())
                .toList();
    }

    private void texts(ZoneId zone) {
        for (int number = 0; number < Texts.NASTY.size(); number++) {
            PrivateText text = PrivateText.of(Texts.NASTY.get(number));
            CalendarEntry.Builder entry = entry(A_MONDAY.atTime(9, 0).atZone(zone), Duration.ofHours(1), number)
                    .title(text)
                    .location(text)
                    .description(text);
            Disclosure all = Disclosure.of(
                    Disclosure.Property.TITLE, Disclosure.Property.LOCATION, Disclosure.Property.DESCRIPTION);
            add("text-" + number, zone, List.of(entry.build()), all);
        }
    }

    private static CalendarEntry.Builder entry(ZonedDateTime start, Duration length, int number) {
        OpaqueId uid = new OpaqueId(String.format(Locale.ROOT, "appointment%021d", number));
        return CalendarEntry.builder(uid, start, start.plus(length));
    }

    private void add(String what, ZoneId zone, List<CalendarEntry> entries, Disclosure disclosure) {
        String name =
                (zone.getId() + "-" + what).replaceAll("[^A-Za-z0-9-]", "-").toLowerCase(Locale.ROOT);
        calendars.put(
                String.format(Locale.ROOT, "%03d-%s.ics", calendars.size(), name),
                ParticipantCalendar.builder()
                        .zone(zone)
                        .entries(entries)
                        .revision(4)
                        .changedAt(FROM)
                        .disclosure(disclosure)
                        .build());
    }
}
