package org.careweek.plugin.fhir.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;
import tools.jackson.databind.JsonNode;

/** EX1: what was written can be read, with any text and in any zone. */
@Domain(AnyCalendars.class)
class ReadingBackProperties {

    /** As FHIR R4 writes it for its type {@code instant}, to the second. */
    private static final String INSTANT =
            "([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])"
                    + "T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(Z|(\\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))";

    /** Of the zones of these calendars. */
    private static final Set<String> TOO_WIDE = Set.of("+18:00", "-17:30");

    private record Told(
            String uid,
            Instant start,
            Instant end,
            long minutes,
            String title,
            String location,
            String description,
            String notice,
            String status,
            String revision,
            Instant changed) {}

    @Property(tries = 2000)
    void a_reader_finds_the_same_appointments(@ForAll ParticipantCalendar calendar) {
        assertThat(Documents.appointmentsOf(calendar).stream()
                        .map(ReadingBackProperties::told)
                        .toList())
                .isEqualTo(calendar.entries().stream()
                        .map(entry -> expected(entry, calendar))
                        .toList());
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_time_has_the_offset_that_its_clock_had_or_that_of_UTC(@ForAll ParticipantCalendar calendar) {
        List<JsonNode> appointments = Documents.appointmentsOf(calendar);
        for (int i = 0; i < appointments.size(); i++) {
            CalendarEntry entry = calendar.entries().get(i);
            hasOffset(appointments.get(i).get("start").asString(), entry.start());
            hasOffset(appointments.get(i).get("end").asString(), entry.end());
            Statistics.label("the clock changes meanwhile")
                    .collect(!entry.start().getOffset().equals(entry.end().getOffset()));
        }
        Statistics.label("the clock changes meanwhile")
                .coverage(coverage -> coverage.check(true).percentage(it -> it > 2));
        Statistics.label("FHIR can say the offset")
                .coverage(coverage -> coverage.check(false).percentage(it -> it > 2));
    }

    private static void hasOffset(String written, ZonedDateTime time) {
        boolean sayable =
                !TOO_WIDE.contains(time.getZone().getId()) && time.getOffset().getTotalSeconds() % 60 == 0;
        Statistics.label("FHIR can say the offset").collect(sayable);
        assertThat(written).matches(INSTANT);
        assertThat(OffsetDateTime.parse(written).getOffset()).isEqualTo(sayable ? time.getOffset() : ZoneOffset.UTC);
    }

    @Property
    void the_bundle_says_when_the_plan_changed_and_how_often(@ForAll ParticipantCalendar calendar) {
        JsonNode bundle = Documents.treeOf(calendar);
        Instant changed = calendar.changedAt().truncatedTo(ChronoUnit.SECONDS);
        assertThat(bundle.at("/timestamp").asString()).matches(INSTANT);
        assertThat(Instant.parse(bundle.at("/timestamp").asString())).isEqualTo(changed);
        assertThat(Instant.parse(bundle.at("/meta/lastUpdated").asString())).isEqualTo(changed);
        assertThat(bundle.at("/meta/versionId").asString()).isEqualTo(Integer.toString(calendar.revision()));
    }

    private static Told told(JsonNode appointment) {
        return new Told(
                appointment.at("/identifier/0/value").asString(),
                OffsetDateTime.parse(appointment.at("/start").asString()).toInstant(),
                OffsetDateTime.parse(appointment.at("/end").asString()).toInstant(),
                appointment.path("minutesDuration").asLong(0),
                appointment.at("/description").asString(),
                appointment.at("/participant/1/actor/display").asString(""),
                appointment.at("/serviceType/0/text").asString(""),
                appointment.at("/comment").asString(""),
                appointment.at("/status").asString(),
                appointment.at("/meta/versionId").asString(),
                Instant.parse(appointment.at("/meta/lastUpdated").asString()));
    }

    private static Told expected(CalendarEntry entry, ParticipantCalendar calendar) {
        Disclosure disclosure = calendar.disclosure();
        String title = disclosure.reveals(Disclosure.Property.TITLE)
                ? ExpectedText.of(entry.title().disclose())
                : "";
        return new Told(
                entry.uid().value(),
                entry.start().toInstant(),
                entry.end().toInstant(),
                (entry.end().toEpochSecond() - entry.start().toEpochSecond()) / 60,
                title.isEmpty() ? "Appointment" : title,
                disclosure.reveals(Disclosure.Property.LOCATION)
                        ? ExpectedText.of(entry.location().disclose())
                        : "",
                disclosure.reveals(Disclosure.Property.DESCRIPTION)
                        ? ExpectedText.of(entry.description().disclose())
                        : "",
                ExpectedText.of(calendar.notice().disclose()),
                entry.status() == CalendarEntry.Status.CANCELLED ? "cancelled" : "booked",
                Integer.toString(
                        entry.change().map(CalendarEntry.Change::revision).orElse(calendar.revision())),
                entry.change().map(CalendarEntry.Change::at).orElse(calendar.changedAt()));
    }
}
