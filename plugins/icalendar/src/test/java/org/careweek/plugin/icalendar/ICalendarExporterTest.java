package org.careweek.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.ServiceLoader;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Capability;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;
import org.junit.jupiter.api.Test;

class ICalendarExporterTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final String TITLE_CANARY = "canary-title";
    private static final String LOCATION_CANARY = "canary-location";
    private static final String DESCRIPTION_CANARY = "canary-description";

    @Test
    void the_service_loader_finds_the_exporter() {
        getClass().getModule().addUses(CalendarExporter.class);
        assertThat(ServiceLoader.load(CalendarExporter.class)).hasAtLeastOneElementOfType(ICalendarExporter.class);
    }

    @Test
    void the_exporter_says_who_it_is() {
        var descriptor = new ICalendarExporter().descriptor();
        assertThat(descriptor.id()).isEqualTo("icalendar");
        assertThat(descriptor.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(descriptor.capabilities())
                .containsExactly(Capability.DETERMINISTIC, Capability.NOTICE, Capability.PARTICIPANT_CALENDAR);
        assertThat(new ICalendarExporter().descriptor()).isEqualTo(descriptor);
    }

    @Test
    void by_default_a_document_tells_when_and_nothing_else() {
        assertThat(Documents.linesOf(calendar(Disclosure.timesOnly(), autumnNight())))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Appointments//Appointments//EN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:00000000000000000000000000000001",
                        "DTSTAMP:20251020T120000Z",
                        "LAST-MODIFIED:20251020T120000Z",
                        "SEQUENCE:3",
                        "DTSTART:20251102T053000Z",
                        "DTEND:20251102T090000Z",
                        "ORGANIZER:mailto:appointments@calendar.invalid",
                        "SUMMARY:Appointment",
                        "STATUS:CONFIRMED",
                        "CLASS:CONFIDENTIAL",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    /** A Friday before and a Tuesday after the night of the change: two definitions of the clock, none of them of a server. */
    @Test
    void on_other_dates_times_are_those_of_the_clock_and_its_changes_are_told() {
        var document = calendar(
                Disclosure.timesOnly(),
                entry("2025-10-31T17:00", "2025-10-31T20:00", 1),
                entry("2025-11-04T17:00", "2025-11-04T20:00", 2));
        assertThat(Documents.linesOf(document))
                .containsSubsequence(
                        "BEGIN:VTIMEZONE",
                        "TZID:America/Chicago",
                        "BEGIN:STANDARD",
                        "DTSTART:20241103T020000",
                        "TZOFFSETFROM:-0500",
                        "TZOFFSETTO:-0600",
                        "END:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20250309T020000",
                        "TZOFFSETFROM:-0600",
                        "TZOFFSETTO:-0500",
                        "END:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "DTSTART:20251102T020000",
                        "TZOFFSETFROM:-0500",
                        "TZOFFSETTO:-0600",
                        "END:STANDARD",
                        "END:VTIMEZONE",
                        "DTSTART;TZID=America/Chicago:20251031T170000",
                        "DTEND;TZID=America/Chicago:20251031T200000",
                        "DTSTART;TZID=America/Chicago:20251104T170000",
                        "DTEND;TZID=America/Chicago:20251104T200000");
        assertThat(Documents.textOf(document)).doesNotContain("TZURL", "X-", "LMT");
    }

    @Test
    void a_cancelled_appointment_is_told_as_cancelled_and_a_calendar_of_none_else_is_a_cancellation() {
        CalendarEntry held = entry("2025-10-31T17:00", "2025-10-31T20:00", 1);
        CalendarEntry cancelled = CalendarEntry.builder(held.uid(), held.start(), held.end())
                .status(CalendarEntry.Status.CANCELLED)
                .change(new CalendarEntry.Change(7, Instant.parse("2025-10-29T08:00:00Z")))
                .build();
        var one = calendar(Disclosure.timesOnly(), cancelled, entry("2025-11-03T17:00", "2025-11-03T20:00", 2));
        assertThat(Documents.linesOf(one))
                .containsSubsequence(
                        "METHOD:PUBLISH", "SEQUENCE:7", "STATUS:CANCELLED", "SEQUENCE:3", "STATUS:CONFIRMED");
        assertThat(Documents.linesOf(calendar(Disclosure.timesOnly(), cancelled)))
                .containsSubsequence("METHOD:CANCEL", "DTSTAMP:20251029T080000Z", "SEQUENCE:7", "STATUS:CANCELLED");
    }

    @Test
    void a_notice_against_re_disclosure_is_carried_unchanged_and_folded() {
        String notice = "Federal rules restrict further disclosure, without exception; ask first. ".repeat(3);
        var document = ParticipantCalendar.builder()
                .zone(CHICAGO)
                .changedAt(Instant.EPOCH)
                .entries(List.of(autumnNight()))
                .notice(PrivateText.of(notice))
                .build();
        assertThat(Documents.linesOf(document))
                .contains("COMMENT:" + notice.replace(",", "\\,").replace(";", "\\;"));
        assertThat(Documents.textOf(calendar(Disclosure.timesOnly(), autumnNight())))
                .doesNotContain("COMMENT");
    }

    @Test
    void each_opt_in_reveals_its_own_property_only() {
        assertThat(Documents.textOf(calendar(Disclosure.of(Disclosure.Property.TITLE), autumnNight())))
                .contains("SUMMARY:" + TITLE_CANARY)
                .doesNotContain(LOCATION_CANARY);
        assertThat(Documents.textOf(calendar(Disclosure.of(Disclosure.Property.LOCATION), autumnNight())))
                .contains("LOCATION:" + LOCATION_CANARY, "SUMMARY:Appointment")
                .doesNotContain(TITLE_CANARY, DESCRIPTION_CANARY);
        assertThat(Documents.textOf(calendar(Disclosure.of(Disclosure.Property.DESCRIPTION), autumnNight())))
                .contains("DESCRIPTION:" + DESCRIPTION_CANARY, "SUMMARY:Appointment")
                .doesNotContain(TITLE_CANARY, LOCATION_CANARY);
    }

    @Test
    void a_group_across_the_autumn_clock_change_keeps_its_three_and_a_half_hours() {
        assertThat(readBack(autumnNight()))
                .extracting(ReadBack::start, ReadBack::end)
                .containsExactly(Instant.parse("2025-11-02T05:30:00Z"), Instant.parse("2025-11-02T09:00:00Z"));
    }

    @Test
    void a_group_across_the_spring_clock_change_keeps_its_hour_and_a_half() {
        assertThat(readBack(entry("2025-03-09T00:30", "2025-03-09T03:00")))
                .extracting(ReadBack::start, ReadBack::end)
                .containsExactly(Instant.parse("2025-03-09T06:30:00Z"), Instant.parse("2025-03-09T08:00:00Z"));
    }

    @Test
    void the_two_half_past_ones_of_the_autumn_night_stay_apart() {
        var start = LocalDateTime.parse("2025-11-02T01:30").atZone(CHICAGO);
        var end = start.withLaterOffsetAtOverlap().plusMinutes(10);
        var read = readBack(CalendarEntry.builder(autumnNight().uid(), start, end)
                .title(PrivateText.of(TITLE_CANARY))
                .build());
        assertThat(read.start()).isEqualTo(Instant.parse("2025-11-02T06:30:00Z"));
        assertThat(read.end()).isEqualTo(Instant.parse("2025-11-02T07:40:00Z"));
    }

    @Test
    void a_calendar_without_appointments_is_a_valid_document() {
        String document = Documents.textOf(calendar(Disclosure.timesOnly()));
        assertThat(ReadBack.byBiweekly(document)).isEmpty();
        assertThat(ReadBack.byIcal4j(document)).isEmpty();
        assertThat(ReadBack.parsedByIcal4j(document).getComponents()).hasSize(1);
    }

    @Test
    void a_week_board_is_not_exported() {
        var board = WeekBoard.builder()
                .site("Site")
                .week(LocalDate.of(2025, 11, 3), CHICAGO)
                .build();
        assertThat(Documents.reasonOf(board)).isEqualTo("this exporter writes participants' calendars only");
    }

    @Test
    void times_that_the_format_cannot_hold_are_refused() {
        assertThat(Documents.reasonOf(
                        calendar(Disclosure.timesOnly(), entry("2025-11-02T00:30:00.5", "2025-11-02T03:00"))))
                .contains("fraction of a second");
        assertThat(Documents.reasonOf(calendar(Disclosure.timesOnly(), entry("2201-11-02T00:30", "2201-11-02T03:00"))))
                .contains("after 2200");
        assertThat(Documents.reasonOf(calendar(Disclosure.timesOnly(), entry("1899-11-02T00:30", "1899-11-02T03:00"))))
                .contains("before 1900");
    }

    private static ReadBack readBack(CalendarEntry entry) {
        var read = ReadBack.byBiweekly(Documents.textOf(calendar(Disclosure.timesOnly(), entry)));
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    static CalendarEntry autumnNight() {
        return entry("2025-11-02T00:30", "2025-11-02T03:00");
    }

    private static CalendarEntry entry(String start, String end) {
        return entry(start, end, 1);
    }

    private static CalendarEntry entry(String start, String end, int number) {
        return CalendarEntry.builder(
                        new OpaqueId("0000000000000000000000000000000" + number),
                        LocalDateTime.parse(start).atZone(CHICAGO),
                        LocalDateTime.parse(end).atZone(CHICAGO))
                .title(PrivateText.of(TITLE_CANARY))
                .location(PrivateText.of(LOCATION_CANARY))
                .description(PrivateText.of(DESCRIPTION_CANARY))
                .build();
    }

    static ParticipantCalendar calendar(Disclosure disclosure, CalendarEntry... entries) {
        return ParticipantCalendar.builder()
                .zone(CHICAGO)
                .entries(List.of(entries))
                .revision(3)
                .changedAt(Instant.parse("2025-10-20T12:00:00.25Z"))
                .disclosure(disclosure)
                .build();
    }
}
