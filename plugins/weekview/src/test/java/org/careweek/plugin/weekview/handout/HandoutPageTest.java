package org.careweek.plugin.weekview.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.plugin.weekview.handout.SampleCalendars.CHICAGO;
import static org.careweek.plugin.weekview.handout.SampleCalendars.PHOENIX;
import static org.careweek.plugin.weekview.handout.SampleCalendars.at;
import static org.careweek.plugin.weekview.handout.SampleCalendars.entry;
import static org.careweek.plugin.weekview.handout.SampleCalendars.uid;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.weekview.ParsedPage;
import org.careweek.plugin.weekview.WeekViewExporter;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HandoutPageTest {

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    @Test
    void by_default_the_page_tells_when_and_how_long_and_nothing_else() {
        var page = ParsedPage.of(SampleCalendars.evenings());

        assertThat(page.elements("title").get(0).getTextContent()).isEqualTo("Your week");
        assertThat(page.bodyText())
                .isEqualTo("Your week"
                        + "All times are by the clock in America/Phoenix. Last changed Thu 19 Nov 2026, 9:05 AM."
                        + "Mon 23 – Sun 29 Nov 2026" + "3 appointments, 9 hours in all"
                        + "Monday 23 November" + "5:30 PM – 8:30 PM" + "3 hours" + "Appointment"
                        + "Tuesday 24 November" + "5:30 PM – 8:30 PM" + "3 hours" + "Appointment"
                        + "Thursday 26 November" + "5:30 PM – 8:30 PM" + "3 hours" + "Appointment");
    }

    @Test
    void not_even_the_style_sheet_or_a_footer_says_what_the_appointments_are() {
        for (ParticipantCalendar calendar : List.of(SampleCalendars.evenings(), SampleCalendars.autumnNight())) {
            assertThat(ParsedPage.of(calendar).source().toLowerCase(Locale.ROOT))
                    .doesNotContain("treatment", "therap", "clinic", "patient", "program", "particip", "care")
                    .doesNotContain("iop", "php", "group", "session", "addict", "recover", "relapse", "health");
        }
    }

    @Test
    void what_may_be_told_stands_beside_the_time() {
        var page = ParsedPage.of(SampleCalendars.fullWeek());

        assertThat(page.texts("more").get(1))
                .isEqualTo("Skills practice" + "Juniper room, second floor" + "Please bring your folder.");
        assertThat(page.texts("notice")).singleElement().asString().startsWith("Example notice");
    }

    @Test
    void an_appointment_whose_title_may_be_told_but_is_blank_is_an_appointment() {
        var page = ParsedPage.of(SampleCalendars.of(
                PHOENIX,
                Disclosure.of(Disclosure.Property.TITLE, Disclosure.Property.LOCATION),
                List.of(entry(PHOENIX, "2026-11-23T17:30", 60)
                        .title(PrivateText.of(" "))
                        .build())));

        assertThat(page.texts("what")).containsExactly("Appointment");
        assertThat(page.withClass("where")).isEmpty();
    }

    @Test
    void a_cancelled_appointment_is_struck_through_and_said_to_be_cancelled_and_not_counted() {
        var page = ParsedPage.of(SampleCalendars.of(
                PHOENIX,
                Disclosure.timesOnly(),
                List.of(
                        entry(PHOENIX, "2026-11-23T17:30", 60).build(),
                        entry(PHOENIX, "2026-11-24T17:30", 60)
                                .status(CalendarEntry.Status.CANCELLED)
                                .build())));

        assertThat(page.texts("total")).containsExactly("1 appointment, 1 hour in all, 1 cancelled");
        assertThat(page.texts("times")).containsExactly("5:30 PM – 6:30 PM1 hour", "Cancelled5:30 PM – 6:30 PM1 hour");
        assertThat(page.elements("s")).hasSize(1);
    }

    @Test
    void a_week_of_which_all_is_cancelled_holds_no_appointments() {
        var page = ParsedPage.of(SampleCalendars.of(
                PHOENIX,
                Disclosure.timesOnly(),
                List.of(entry(PHOENIX, "2026-11-23T17:30", 60)
                        .status(CalendarEntry.Status.CANCELLED)
                        .build())));

        assertThat(page.texts("total")).containsExactly("No appointments, 1 cancelled");
    }

    @Test
    void a_calendar_without_appointments_says_so() {
        var page = ParsedPage.of(SampleCalendars.empty());

        assertThat(page.elements("title").get(0).getTextContent()).isEqualTo("Your week");
        assertThat(page.elements("main").get(0).getTextContent()).isEqualTo("No appointments.");
        assertThat(page.elements("footer")).isEmpty();
    }

    @Test
    void an_evening_that_ends_at_midnight_ends_on_its_own_day() {
        assertThat(page(PHOENIX, "2026-11-23T21:00", 180).texts("times"))
                .containsExactly("9:00 PM – 12:00 midnight3 hours");
        assertThat(page(PHOENIX, "2026-11-23T21:00", 180).texts("note")).isEmpty();
    }

    @Test
    void an_appointment_over_midnight_says_on_which_day_it_ends() {
        assertThat(page(PHOENIX, "2026-12-31T22:00", 180).texts("note")).containsExactly("Ends on Fri 1 Jan 2027.");
        assertThat(page(PHOENIX, "2026-12-31T22:00", 26 * 60).texts("note")).containsExactly("Ends on Sat 2 Jan 2027.");
    }

    @Test
    void an_appointment_in_the_small_hours_says_in_which_night() {
        assertThat(page(PHOENIX, "2026-11-24T00:00", 60).texts("note"))
                .containsExactly("In the night from Mon 23 Nov to Tue 24 Nov.");
        assertThat(page(PHOENIX, "2026-11-24T03:59", 60).texts("note")).hasSize(1);
        assertThat(page(PHOENIX, "2026-11-24T04:00", 60).texts("note")).isEmpty();
    }

    @Test
    void in_the_night_in_which_clocks_go_back_lengths_are_those_that_pass_and_the_repeated_hour_says_which() {
        var page = ParsedPage.of(SampleCalendars.autumnNight());

        assertThat(page.texts("clock-change")).containsExactly("Clocks change: at 2:00 AM they go back 1 hour.");
        assertThat(page.texts("times"))
                .containsExactly(
                        "5:30 PM – 8:30 PM3 hours",
                        "10:00 PM – 1:00 AM4 hours",
                        "12:30 AM – 3:00 AM3 hours 30 minutes",
                        "1:30 AM – 2:15 AM45 minutes");
        assertThat(page.texts("note"))
                .containsSubsequence(
                        "Ends on Sun 1 Nov 2026.",
                        "Ends after the clocks went back, when it is 1:00 AM for the second time.",
                        "The clocks change meanwhile; it lasts 4 hours.",
                        "The clocks change meanwhile; it lasts 3 hours 30 minutes.",
                        "Starts after the clocks went back, when it is 1:30 AM for the second time.");
        assertThat(page.texts("total")).containsExactly("4 appointments, 11 hours 15 minutes in all");
    }

    @Test
    void who_has_an_appointment_on_monday_learns_that_clocks_change_on_sunday() {
        var page = ParsedPage.of(SampleCalendars.of(
                CHICAGO,
                Disclosure.timesOnly(),
                List.of(entry(CHICAGO, "2026-03-02T09:00", 60).build())));

        assertThat(page.texts("day"))
                .containsExactly(
                        "Monday 2 March9:00 AM – 10:00 AM1 hourAppointment",
                        "Sunday 8 MarchClocks change: at 2:00 AM they go forward 1 hour.No appointments.");
    }

    @Test
    void clocks_that_change_at_midnight_change_as_a_day_begins_or_ends() {
        var havana = ZoneId.of("America/Havana");
        var saoPaulo = ZoneId.of("America/Sao_Paulo");

        assertThat(page(havana, "2026-03-07T09:00", 60).texts("clock-change"))
                .containsExactly("Clocks change: as this day begins they go forward 1 hour.");
        assertThat(page(saoPaulo, "2018-02-17T09:00", 60).texts("clock-change"))
                .containsExactly("Clocks change: as this day ends they go back 1 hour.");
    }

    @Test
    void clocks_that_go_back_over_midnight_change_on_the_day_that_has_begun() {
        var page = page(ZoneId.of("America/St_Johns"), "2010-11-06T09:00", 60);

        assertThat(page.texts("day").get(1))
                .startsWith("Sunday 7 November" + "Clocks change: at 12:01 AM they go back 1 hour.");
    }

    @Test
    void a_date_that_a_zone_left_out_is_not_shown_and_the_next_one_says_why() {
        var page = page(ZoneId.of("Pacific/Apia"), "2011-12-29T09:00", 60);

        assertThat(page.texts("day"))
                .containsExactly(
                        "Thursday 29 December9:00 AM – 10:00 AM1 hourAppointment",
                        "Saturday 31 DecemberClocks change: as this day begins they go forward 24 hours.No appointments.");
    }

    @Test
    void times_are_those_of_the_calendars_zone_wherever_an_entry_has_its_own() {
        ZonedDateTime start = at(ZoneOffset.UTC, "2026-11-24T00:30");
        var page = ParsedPage.of(SampleCalendars.of(
                PHOENIX,
                Disclosure.timesOnly(),
                List.of(CalendarEntry.builder(uid("utc"), start, start.plusHours(1))
                        .build())));

        assertThat(page.texts("day")).containsExactly("Monday 23 November5:30 PM – 6:30 PM1 hourAppointment");
    }

    @Test
    void a_calendar_of_several_weeks_shows_each_under_its_own_dates() {
        var page = ParsedPage.of(SampleCalendars.sixWeeks());

        assertThat(page.elements("h1").get(0).getTextContent()).isEqualTo("Your weeks");
        assertThat(page.elements("h2").stream().map(Element::getTextContent))
                .hasSize(6)
                .startsWith("Mon 23 – Sun 29 Nov 2026", "Mon 30 Nov – Sun 6 Dec 2026")
                .endsWith("Mon 28 Dec 2026 – Sun 3 Jan 2027");
    }

    static Stream<List<String>> weeksThatAreNotTornInTwo() {
        return Stream.of(
                List.of("2026-11-23", "2026-11-29", "Mon 23 – Sun 29 Nov 2026"),
                List.of("2026-11-22", "2026-11-28", "Sun 22 – Sat 28 Nov 2026"),
                List.of("2026-11-25", "2026-12-01", "Wed 25 Nov – Tue 1 Dec 2026"));
    }

    @ParameterizedTest
    @MethodSource("weeksThatAreNotTornInTwo")
    void seven_days_are_one_week_whatever_day_they_begin_on(List<String> week) {
        assertThat(headings(week.get(0), week.get(1))).containsExactly(week.get(2));
    }

    @Test
    void eight_days_are_weeks_from_monday() {
        assertThat(headings("2026-11-25", "2026-12-02"))
                .containsExactly("Mon 23 – Sun 29 Nov 2026", "Mon 30 Nov – Sun 6 Dec 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "2200-12-31T22:59:59Z"})
    void times_from_1900_through_2200_are_written(String start) {
        assertThat(ParsedPage.of(anHourFrom(start)).withClass("appointment")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T23:59:59Z", "2200-12-31T23:00:00Z"})
    void times_before_1900_and_after_2200_are_refused_with_a_reason(String start) {
        assertThat(new WeekViewExporter().export(anHourFrom(start)))
                .isEqualTo(new NotExported("a time lies before 1900 or after 2200"));
    }

    @Test
    void a_plan_that_changed_after_2200_is_refused() {
        var calendar = ParticipantCalendar.builder()
                .zone(PHOENIX)
                .changedAt(Instant.parse("2201-01-01T00:00:00Z"))
                .build();

        assertThat(new WeekViewExporter().export(calendar)).isInstanceOf(NotExported.class);
    }

    @Test
    void fractions_of_a_second_are_refused_with_a_reason() {
        assertThat(new WeekViewExporter().export(anHourFrom("2026-11-23T09:00:00.5Z")))
                .isEqualTo(new NotExported("an entry starts or ends at a fraction of a second"));
    }

    @Test
    void a_page_of_16_MiB_is_written_and_one_byte_more_is_refused() {
        int rest = MOST_BYTES - ParsedPage.bytesOf(withDescription(1)).length;

        assertThat(ParsedPage.bytesOf(withDescription(1 + rest))).hasSize(MOST_BYTES);
        assertThat(new WeekViewExporter().export(withDescription(2 + rest)))
                .isEqualTo(new NotExported("the page is larger than 16 MiB"));
    }

    @Test
    void the_page_fetches_and_runs_nothing() {
        String page = ParsedPage.of(SampleCalendars.fullWeek()).source().replace("http://www.w3.org/1999/xhtml", "");

        assertThat(page)
                .doesNotContain("http:", "https:", "url(", "@import", "<script", "<link", " src=")
                .contains("default-src &#x27;none&#x27;");
    }

    private static ParticipantCalendar withDescription(int length) {
        char[] text = new char[length];
        Arrays.fill(text, 'x');
        return SampleCalendars.of(
                PHOENIX,
                Disclosure.of(Disclosure.Property.DESCRIPTION),
                List.of(entry(PHOENIX, "2026-11-23T17:30", 60)
                        .description(PrivateText.of(new String(text)))
                        .build()));
    }

    private static ParticipantCalendar anHourFrom(String instant) {
        ZonedDateTime start = Instant.parse(instant).atZone(ZoneOffset.UTC);
        return SampleCalendars.of(
                ZoneOffset.UTC,
                Disclosure.timesOnly(),
                List.of(CalendarEntry.builder(uid("x"), start, start.plusHours(1))
                        .build()));
    }

    private static List<String> headings(String firstDate, String lastDate) {
        var page = ParsedPage.of(SampleCalendars.of(
                PHOENIX,
                Disclosure.timesOnly(),
                List.of(
                        entry(PHOENIX, firstDate + "T00:00", 60).build(),
                        entry(PHOENIX, lastDate + "T23:00", 60).build())));
        return page.elements("h2").stream().map(Element::getTextContent).toList();
    }

    private static ParsedPage page(ZoneId zone, String start, int minutes) {
        return ParsedPage.of(SampleCalendars.of(
                zone,
                Disclosure.timesOnly(),
                List.of(entry(zone, start, minutes).build())));
    }
}
