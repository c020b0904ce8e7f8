package org.careweek.plugin.fhir.appointment;

import java.time.Instant;
import java.util.stream.Stream;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.ParticipantCalendar;

/**
 * Writes one participant's planned time as a FHIR R4 Bundle of Appointments, in JSON. Unless more is opted in, it says when the
 * appointments are and nothing else: each is an "Appointment" of nobody in particular, and all are labelled restricted.
 *
 * <p>The bundle is a {@code collection}. Each appointment has a {@code fullUrl} and an {@code identifier} made from its opaque id,
 * so a later document supersedes it under the same names, and {@code meta} with the revision and time of its own last change, so an
 * unchanged one is the same in every document. The bundle's own {@code identifier} is the same for the same appointments; without
 * any it has none. A cancelled appointment is written as {@code cancelled}, any other as {@code booked}.
 *
 * <p>{@code start} and {@code end} carry the offset that the clock of their zone had then, or that of UTC where FHIR cannot say it
 * (one with seconds, or over 14 hours); {@code minutesDuration} is the time that passes between them in whole minutes, rounded
 * down, and left out when that is none.
 *
 * <p>What is opted in stands in {@code description} (the title), in the {@code actor} of a further {@code participant} (the
 * location) and in {@code serviceType.text} (the description). A notice against re-disclosure stands in the {@code comment} of each
 * appointment. In texts every kind of line break becomes a line feed, control characters other than the tab are left out, and half
 * a surrogate pair becomes U+FFFD; a text without a visible character is left out, since FHIR has no empty strings.
 *
 * <p>Not written, because it could not be held truly: times with fractions of a second, years before 1900 or after 2200, and texts
 * of over 1,048,576 characters. Fractions of the times of changes are dropped.
 */
public final class FhirCalendarExporter implements CalendarExporter {

    private static final String MEDIA_TYPE = "application/fhir+json; charset=utf-8";
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2201-01-01T00:00:00Z");

    /** For {@link java.util.ServiceLoader}, and for hosts that name their plugins. Does no work. */
    public FhirCalendarExporter() {}

    @Override
    public PluginDescriptor descriptor() {
        return Identity.DESCRIPTOR;
    }

    @Override
    public ExportAnswer export(ExportRequest request) {
        if (!(request instanceof ParticipantCalendar calendar)) {
            return new NotExported("this exporter writes participants' calendars only");
        }
        if (!Stream.concat(changes(calendar), times(calendar)).allMatch(FhirCalendarExporter::isInRange)) {
            return new NotExported("a time lies before 1900 or after 2200");
        }
        if (!times(calendar).allMatch(time -> time.getNano() == 0)) {
            return new NotExported("an entry starts or ends at a fraction of a second");
        }
        if (!calendar.entries().stream().allMatch(entry -> new Words(entry, calendar).fit())) {
            return new NotExported("a text is longer than 1048576 characters");
        }
        return new Exported(MEDIA_TYPE, "json", AppointmentBundle.of(calendar));
    }

    private static Stream<Instant> changes(ParticipantCalendar calendar) {
        return Stream.concat(
                Stream.of(calendar.changedAt()),
                calendar.entries().stream()
                        .map(entry -> calendar.changeOf(entry).at()));
    }

    private static Stream<Instant> times(ParticipantCalendar calendar) {
        return calendar.entries().stream()
                .flatMap(entry ->
                        Stream.of(entry.start().toInstant(), entry.end().toInstant()));
    }

    private static boolean isInRange(Instant time) {
        return !time.isBefore(EARLIEST) && time.isBefore(TOO_LATE);
    }
}
