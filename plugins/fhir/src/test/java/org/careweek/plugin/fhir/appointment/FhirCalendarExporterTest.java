package org.careweek.plugin.fhir.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.plugin.fhir.appointment.Samples.autumnNight;
import static org.careweek.plugin.fhir.appointment.Samples.calendar;
import static org.careweek.plugin.fhir.appointment.Samples.cancelled;
import static org.careweek.plugin.fhir.appointment.Samples.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.ServiceLoader;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.Capability;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FhirCalendarExporterTest {

    private static final String RESTRICTED =
            "[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\",\"code\":\"R\"}]";

    private static final int LONGEST_TEXT = 1024 * 1024;

    @Test
    void the_service_loader_finds_the_exporter() {
        getClass().getModule().addUses(CalendarExporter.class);
        assertThat(ServiceLoader.load(CalendarExporter.class)).hasAtLeastOneElementOfType(FhirCalendarExporter.class);
    }

    @Test
    void the_exporter_says_who_it_is() {
        var descriptor = new FhirCalendarExporter().descriptor();
        assertThat(descriptor.id()).isEqualTo("fhir");
        assertThat(descriptor.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(descriptor.capabilities())
                .containsExactly(Capability.DETERMINISTIC, Capability.NOTICE, Capability.PARTICIPANT_CALENDAR);
        assertThat(new FhirCalendarExporter().descriptor()).isEqualTo(descriptor);
    }

    @Test
    void the_document_says_how_to_serve_and_name_it() {
        var exported = (Exported) new FhirCalendarExporter().export(calendar(Disclosure.timesOnly(), autumnNight()));
        assertThat(exported.mediaType()).isEqualTo("application/fhir+json; charset=utf-8");
        assertThat(exported.fileExtension()).isEqualTo("json");
    }

    @Test
    void by_default_a_document_tells_when_and_nothing_else() {
        assertThat(Documents.textOf(calendar(Disclosure.timesOnly(), autumnNight())))
                .isEqualTo("{\"resourceType\":\"Bundle\","
                        + "\"meta\":{\"versionId\":\"3\",\"lastUpdated\":\"2025-10-20T12:00:00Z\",\"security\":"
                        + RESTRICTED + "},"
                        + "\"identifier\":{\"system\":\"urn:ietf:rfc:3986\","
                        + "\"value\":\"urn:uuid:c512e48f-a06a-3a55-a6c1-97e9c976eecf\"},"
                        + "\"type\":\"collection\",\"timestamp\":\"2025-10-20T12:00:00Z\",\"entry\":[{"
                        + "\"fullUrl\":\"urn:uuid:30aed075-ffe8-308d-b072-681d498fcce2\",\"resource\":{"
                        + "\"resourceType\":\"Appointment\","
                        + "\"meta\":{\"versionId\":\"3\",\"lastUpdated\":\"2025-10-20T12:00:00Z\",\"security\":"
                        + RESTRICTED + "},"
                        + "\"identifier\":[{\"system\":\"urn:uuid:6e535c04-5b4c-495e-87e3-4ea32f405a77\","
                        + "\"value\":\"00000000000000000000000000000001\"}],"
                        + "\"status\":\"booked\",\"description\":\"Appointment\","
                        + "\"start\":\"2025-11-02T00:30:00-05:00\",\"end\":\"2025-11-02T03:00:00-06:00\","
                        + "\"minutesDuration\":210,"
                        + "\"participant\":[{\"type\":[{\"coding\":[{"
                        + "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\","
                        + "\"code\":\"PART\"}]}],\"status\":\"accepted\"}]}}]}");
    }

    @Test
    void a_group_across_the_spring_clock_change_keeps_its_hour_and_a_half() {
        JsonNode night = one(calendar(Disclosure.timesOnly(), entry("2025-03-09T00:30", "2025-03-09T03:00")));
        assertThat(night.get("start").asString()).isEqualTo("2025-03-09T00:30:00-06:00");
        assertThat(night.get("end").asString()).isEqualTo("2025-03-09T03:00:00-05:00");
        assertThat(night.get("minutesDuration").asInt()).isEqualTo(90);
    }

    @Test
    void the_two_half_past_ones_of_the_autumn_night_stay_apart() {
        var first = LocalDateTime.parse("2025-11-02T01:30").atZone(Samples.CHICAGO);
        var night = one(calendar(
                Disclosure.timesOnly(),
                CalendarEntry.builder(autumnNight().uid(), first, first.withLaterOffsetAtOverlap())
                        .build()));
        assertThat(night.get("start").asString()).isEqualTo("2025-11-02T01:30:00-05:00");
        assertThat(night.get("end").asString()).isEqualTo("2025-11-02T01:30:00-06:00");
        assertThat(night.get("minutesDuration").asInt()).isEqualTo(60);
    }

    @Test
    void minutes_are_those_that_passed_whole_and_no_minute_is_not_told() {
        assertThat(one(calendar(Disclosure.timesOnly(), entry("2025-11-03T09:00", "2025-11-03T09:01:59")))
                        .get("minutesDuration")
                        .asInt())
                .isEqualTo(1);
        assertThat(one(calendar(Disclosure.timesOnly(), entry("2025-11-03T09:00", "2025-11-03T09:00:59")))
                        .has("minutesDuration"))
                .isFalse();
    }

    @Test
    void each_opt_in_reveals_its_own_property_only() {
        var title = calendar(Disclosure.of(Disclosure.Property.TITLE), autumnNight());
        assertThat(one(title).get("description").asString()).isEqualTo(Samples.TITLE);
        assertThat(Documents.textOf(title)).doesNotContain(Samples.LOCATION, Samples.DESCRIPTION);

        var location = calendar(Disclosure.of(Disclosure.Property.LOCATION), autumnNight());
        assertThat(one(location).at("/participant/1").toString())
                .isEqualTo(
                        "{\"actor\":{\"type\":\"Location\",\"display\":\"canary-location\"},\"status\":\"accepted\"}");
        assertThat(Documents.textOf(location)).doesNotContain(Samples.TITLE, Samples.DESCRIPTION);

        var description = calendar(Disclosure.of(Disclosure.Property.DESCRIPTION), autumnNight());
        assertThat(one(description).get("serviceType").toString()).isEqualTo("[{\"text\":\"canary-description\"}]");
        assertThat(Documents.textOf(description)).doesNotContain(Samples.TITLE, Samples.LOCATION);

        assertThat(Documents.textOf(calendar(Disclosure.timesOnly(), autumnNight())))
                .doesNotContain("canary", "serviceType", "actor", "comment");
    }

    @Test
    void a_cancelled_appointment_is_told_as_cancelled_under_the_same_name() {
        CalendarEntry held = entry("2025-10-31T17:00", "2025-10-31T20:00", 1);
        CalendarEntry other = entry("2025-11-03T17:00", "2025-11-03T20:00", 2);
        JsonNode before = Documents.treeOf(calendar(Disclosure.timesOnly(), held, other));
        JsonNode after = Documents.treeOf(calendar(Disclosure.timesOnly(), cancelled(held), other));
        assertThat(after.at("/entry/0/resource/status").asString()).isEqualTo("cancelled");
        assertThat(after.at("/entry/0/resource/meta/versionId").asString()).isEqualTo("7");
        assertThat(after.at("/entry/0/resource/meta/lastUpdated").asString()).isEqualTo("2025-10-29T08:00:00Z");
        assertThat(after.at("/entry/0/fullUrl")).isEqualTo(before.at("/entry/0/fullUrl"));
        assertThat(after.at("/identifier")).isEqualTo(before.at("/identifier"));
        assertThat(after.at("/entry/1")).isEqualTo(before.at("/entry/1"));
        assertThat(after.at("/entry/1/resource/status").asString()).isEqualTo("booked");
    }

    @Test
    void a_bundle_keeps_its_name_when_an_appointment_moves() {
        CalendarEntry first = entry("2025-10-31T17:00", "2025-10-31T20:00", 1);
        CalendarEntry second = entry("2025-11-03T17:00", "2025-11-03T20:00", 2);
        CalendarEntry firstMoved = entry("2025-11-04T17:00", "2025-11-04T20:00", 1);
        assertThat(identifier(calendar(Disclosure.timesOnly(), firstMoved, second)))
                .isEqualTo(identifier(calendar(Disclosure.timesOnly(), first, second)));
    }

    @Test
    void other_appointments_make_another_bundle() {
        CalendarEntry first = entry("2025-10-31T17:00", "2025-10-31T20:00", 1);
        CalendarEntry second = entry("2025-11-03T17:00", "2025-11-03T20:00", 2);
        assertThat(List.of(
                        identifier(calendar(Disclosure.timesOnly(), first)),
                        identifier(calendar(Disclosure.timesOnly(), second)),
                        identifier(calendar(Disclosure.timesOnly(), first, second))))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_calendar_without_appointments_is_a_bundle_without_entries() {
        assertThat(Documents.textOf(calendar(Disclosure.timesOnly())))
                .isEqualTo("{\"resourceType\":\"Bundle\","
                        + "\"meta\":{\"versionId\":\"3\",\"lastUpdated\":\"2025-10-20T12:00:00Z\",\"security\":"
                        + RESTRICTED + "},"
                        + "\"type\":\"collection\",\"timestamp\":\"2025-10-20T12:00:00Z\"}");
    }

    @Test
    void a_notice_against_re_disclosure_is_carried_unchanged_by_each_appointment() {
        String notice = " Federal rules restrict further disclosure,\n\twithout \"exception\"; ask first. ".repeat(3);
        var document = Samples.builder(
                        Disclosure.timesOnly(), autumnNight(), entry("2025-11-03T17:00", "2025-11-03T20:00", 2))
                .notice(PrivateText.of(notice))
                .build();
        assertThat(Documents.appointmentsOf(document))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.get("comment").asString()).isEqualTo(notice));
    }

    @Test
    void a_text_without_a_visible_character_is_no_text() {
        for (String blank :
                List.of("", " ", "\t \r\n", "\u00a0", "\u3000", "\0\u001b\u009f", "\u2028", "\uFEFF", "\u200b\u202e")) {
            JsonNode appointment =
                    one(Samples.revealing(calendar(Disclosure.timesOnly(), autumnNight()), blank, blank));
            assertThat(appointment.get("description").asString()).isEqualTo("Appointment");
            assertThat(appointment.has("serviceType")).isFalse();
            assertThat(appointment.has("comment")).isFalse();
            assertThat(appointment.get("participant")).hasSize(1);
        }
    }

    @Test
    void a_week_board_is_not_exported() {
        var board = WeekBoard.builder()
                .site("Site")
                .week(LocalDate.of(2025, 11, 3), Samples.CHICAGO)
                .build();
        assertThat(Documents.reasonOf(board)).isEqualTo("this exporter writes participants' calendars only");
    }

    @Test
    void the_first_and_last_seconds_of_what_can_be_written_are_written() {
        assertThat(Documents.reasonOf(between("1900-01-01T00:00:00Z", "1900-01-01T01:00:00Z")))
                .isEqualTo("exported");
        assertThat(Documents.reasonOf(between("2200-12-31T23:00:00Z", "2200-12-31T23:59:59Z")))
                .isEqualTo("exported");
    }

    @Test
    void times_out_of_range_or_with_fractions_of_a_second_are_refused() {
        assertThat(Documents.reasonOf(between("1899-12-31T23:59:59Z", "1900-01-01T01:00:00Z")))
                .contains("before 1900");
        assertThat(Documents.reasonOf(between("2200-12-31T23:00:00Z", "2201-01-01T00:00:00Z")))
                .contains("after 2200");
        assertThat(Documents.reasonOf(between("2025-11-03T09:00:00.5Z", "2025-11-03T10:00:00Z")))
                .contains("fraction of a second");
        assertThat(Documents.reasonOf(Samples.builder(Disclosure.timesOnly(), autumnNight())
                        .changedAt(Instant.MAX)
                        .build()))
                .contains("after 2200");
    }

    @Test
    void a_text_that_is_too_long_is_refused_if_it_is_to_be_told() {
        String longest = "x".repeat(LONGEST_TEXT);
        String tooLong = longest + "x";
        var hidden = CalendarEntry.builder(
                        autumnNight().uid(),
                        autumnNight().start(),
                        autumnNight().end())
                .title(PrivateText.of(tooLong))
                .build();
        assertThat(Documents.reasonOf(Samples.revealing(calendar(Disclosure.timesOnly(), hidden), longest, longest)))
                .isEqualTo("exported");
        assertThat(Documents.reasonOf(calendar(Disclosure.timesOnly(), hidden))).isEqualTo("exported");
        assertThat(Documents.reasonOf(calendar(Disclosure.of(Disclosure.Property.TITLE), hidden)))
                .isEqualTo("a text is longer than 1048576 characters");
    }

    private static ParticipantCalendar between(String start, String end) {
        return calendar(
                Disclosure.timesOnly(),
                CalendarEntry.builder(
                                new OpaqueId("0000000000000000"),
                                Instant.parse(start).atZone(Samples.CHICAGO),
                                Instant.parse(end).atZone(Samples.CHICAGO))
                        .build());
    }

    private static JsonNode one(ParticipantCalendar calendar) {
        var appointments = Documents.appointmentsOf(calendar);
        assertThat(appointments).hasSize(1);
        return appointments.get(0);
    }

    private static String identifier(ParticipantCalendar calendar) {
        return Documents.treeOf(calendar).at("/identifier/value").asString();
    }
}
