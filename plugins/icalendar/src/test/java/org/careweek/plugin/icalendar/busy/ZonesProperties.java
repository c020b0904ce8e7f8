package org.careweek.plugin.icalendar.busy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramWeek;
import org.junit.jupiter.api.Test;

/** Whose clock a time is by. */
class ZonesProperties {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** The zone of Chicago since 2007, in the words of a calendar and under a name that nobody knows. */
    private static final String OWN_ZONE = """
            BEGIN:VTIMEZONE
            TZID:Our own clock
            BEGIN:DAYLIGHT
            DTSTART:20070311T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
            TZOFFSETFROM:-0600
            TZOFFSETTO:-0500
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:20071104T020000
            RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
            TZOFFSETFROM:-0500
            TZOFFSETTO:-0600
            END:STANDARD
            END:VTIMEZONE
            """;

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(names()).map(ZoneId::of);
    }

    /** Other tests load a library that adds zones of its own to those of the process. */
    private static List<String> names() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> !name.startsWith("ical4j"))
                .sorted()
                .toList();
    }

    private static InstantRanges busy(String text, LocalDate around, ZoneId floating) {
        var from = around.minusDays(9).atStartOfDay(ZoneId.of("UTC")).toInstant();
        var till = around.plusDays(9).atStartOfDay(ZoneId.of("UTC")).toInstant();
        return Calendars.busy(Calendars.READER.read(Calendars.bytes(text), new InstantRange(from, till), floating));
    }

    @Property(tries = 3_000)
    void a_time_of_a_known_zone_is_what_the_clock_there_shows(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 90 * 366) int day,
            @ForAll @IntRange(max = 86_399) int second) {
        LocalDateTime time =
                LocalDate.of(1950, 1, 1).plusDays(day).atStartOfDay().plusSeconds(second);
        InstantRange minute = new InstantRange(
                time.atZone(zone).toInstant(), time.atZone(zone).toInstant().plusSeconds(60));
        for (String start : List.of("DTSTART;TZID=" + zone, "DTSTART;TZID=\"/a.example/B/" + zone + "\"", "DTSTART")) {
            String text = Calendars.event(start + ":" + TIME.format(time) + "\nDURATION:PT1M");
            assertThat(busy(text, time.toLocalDate(), zone)).isEqualTo(InstantRanges.of(minute));
        }
    }

    @Property(tries = 3_000)
    void a_whole_date_has_all_instants_of_that_date(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 90 * 366) int day) {
        assertWholeDate(LocalDate.of(1950, 1, 1).plusDays(day), zone);
    }

    @Test
    void whole_dates_are_right_at_every_change_of_every_clock() {
        for (String id : names()) {
            ZoneId zone = ZoneId.of(id);
            zone.getRules().getTransitions().stream()
                    .filter(change -> change.getDateTimeBefore().getYear() >= 1901)
                    .map(change -> change.getDateTimeBefore().toLocalDate())
                    .forEach(date -> List.of(-1, 0, 1).forEach(shift -> assertWholeDate(date.plusDays(shift), zone)));
        }
    }

    /** The oracle finds the instants of a date without looking at midnight. */
    private static void assertWholeDate(LocalDate date, ZoneId zone) {
        InstantRanges expected = new ProgramWeek(date, zone).instantsOn(date);
        String text = Calendars.event("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(date));
        InstantRanges found = busy(text, date, zone);
        assertThat(expected.minus(found).isEmpty()).as(zone + " " + date).isTrue();
        assertThat(found.seconds() - expected.seconds()).as(zone + " " + date).isBetween(0L, eveningAgain(expected));
    }

    /** Where an evening comes twice, the date is two ranges, and busy is what lies between them too. */
    private static long eveningAgain(InstantRanges date) {
        List<InstantRange> ranges = date.ranges();
        return ranges.size() < 2
                ? 0
                : ranges.get(1).start().getEpochSecond() - ranges.get(0).end().getEpochSecond();
    }

    @Property(tries = 2_000)
    void a_zone_that_only_the_calendar_knows_is_what_it_defines(
            @ForAll @IntRange(max = 90 * 366) int day, @ForAll @IntRange(max = 86_399) int second) {
        LocalDateTime time =
                LocalDate.of(2008, 1, 1).plusDays(day).atStartOfDay().plusSeconds(second);
        String own = "DTSTART;TZID=Our own clock:" + TIME.format(time) + "\nDURATION:PT1M";
        String text = Calendars.event(own).replace("BEGIN:VEVENT\n", OWN_ZONE + "BEGIN:VEVENT\n");
        var start = time.atZone(Calendars.CHICAGO).toInstant();
        assertThat(busy(text, time.toLocalDate(), ZoneId.of("Asia/Tokyo")))
                .isEqualTo(InstantRanges.of(new InstantRange(start, start.plusSeconds(60))));
    }

    @Test
    void a_zone_that_only_the_calendar_knows_is_right_at_each_change_of_its_clock() {
        for (String time : List.of(
                "2026-03-08T01:59:59",
                "2026-03-08T02:00:00",
                "2026-03-08T02:30:00",
                "2026-03-08T03:00:00",
                "2026-11-01T00:59:59",
                "2026-11-01T01:00:00",
                "2026-11-01T01:59:59",
                "2026-11-01T02:00:00")) {
            LocalDateTime local = LocalDateTime.parse(time);
            String text = Calendars.event("DTSTART;TZID=Our own clock:" + TIME.format(local) + "\nDURATION:PT1M")
                    .replace("BEGIN:VEVENT\n", OWN_ZONE + "BEGIN:VEVENT\n");
            var start = local.atZone(Calendars.CHICAGO).toInstant();
            assertThat(busy(text, local.toLocalDate(), Calendars.CHICAGO))
                    .isEqualTo(InstantRanges.of(new InstantRange(start, start.plusSeconds(60))));
        }
    }

    @Test
    void a_known_name_means_the_zone_and_not_an_outdated_definition() {
        String text = Calendars.event("DTSTART;TZID=Asia/Tokyo:20261124T090000\nDURATION:PT1H")
                .replace("BEGIN:VEVENT\n", OWN_ZONE.replace("Our own clock", "Asia/Tokyo") + "BEGIN:VEVENT\n");
        assertThat(Calendars.busy(text)).isEqualTo(Calendars.times("2026-11-24T00:00:00Z/2026-11-24T01:00:00Z"));
    }

    @Test
    void a_zone_that_somebody_else_added_to_the_process_is_not_known() throws Exception {
        new CalendarBuilder().build(new StringReader(Calendars.calendar(OWN_ZONE)));
        List<String> added = ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.startsWith("ical4j"))
                .limit(3)
                .toList();
        assertThat(added).isNotEmpty().allSatisfy(name -> {
            assertThat(CalendarZones.namesOfTheJdk())
                    .contains("America/Chicago")
                    .doesNotContain(name);
            assertThat(Calendars.reasons(Calendars.event("DTSTART;TZID=" + name + ":20261123T090000")))
                    .containsExactly(RefusalReason.UNKNOWN_ZONE);
        });
    }

    @Test
    void the_names_of_windows_are_known() {
        assertThat(WindowsZones.named("Eastern Standard Time")).contains(ZoneId.of("America/New_York"));
        assertThat(WindowsZones.named("W. Europe Standard Time")).contains(ZoneId.of("Europe/Berlin"));
        assertThat(WindowsZones.named("India Standard Time")).contains(ZoneId.of("Asia/Kolkata"));
        assertThat(WindowsZones.named("Newfoundland Standard Time")).contains(ZoneId.of("America/St_Johns"));
        assertThat(WindowsZones.named("Eastern Standard Time 2")).isEmpty();
        assertThat(WindowsZones.count()).isGreaterThan(130);
    }
}
