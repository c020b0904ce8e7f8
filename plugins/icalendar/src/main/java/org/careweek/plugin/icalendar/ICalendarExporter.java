package org.careweek.plugin.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.ParticipantCalendar;

/**
 * Writes one participant's planned time as an iCalendar file (RFC 5545). Unless more is opted in, it says when the
 * appointments are and nothing else: each is an "Appointment", and all are marked confidential.
 *
 * <p>Times are written by the clock of their zone, with a definition of the zone that is right to the second for all of them; those
 * on a date on which that clock changes, or beside it, are written in UTC, which every reader understands alike. So each appointment keeps its
 * exact start, end and length. In texts every kind of line break becomes a line feed, other control characters are left out,
 * and half a surrogate pair becomes U+FFFD. A calendar without appointments is a valid document too.
 *
 * <p>Each appointment has the revision and time of its own last change, so an unchanged one is the same in every document, and
 * a later one supersedes it under the same name. A cancelled appointment is written as cancelled; where all are, the document is
 * a cancellation. A notice against re-disclosure stands as a comment beside each appointment.
 *
 * <p>Not written, because the format could not hold it truly: times with fractions of a second, and years before 1900
 * or after 2200. The fraction of {@link ParticipantCalendar#changedAt()} is dropped.
 */
public final class ICalendarExporter implements CalendarExporter {

    private static final String MEDIA_TYPE = "text/calendar; charset=utf-8";
    private static final Instant EARLIEST = beginningOf(1900);
    private static final Instant TOO_LATE = beginningOf(2201);

    /** For {@link java.util.ServiceLoader}, and for hosts that name their plugins. Does no work. */
    public ICalendarExporter() {}

    @Override
    public PluginDescriptor descriptor() {
        return Identity.DESCRIPTOR;
    }

    @Override
    public ExportAnswer export(ExportRequest request) {
        if (!(request instanceof ParticipantCalendar calendar)) {
            return new NotExported("this exporter writes participants' calendars only");
        }
        if (!changes(calendar).allMatch(ICalendarExporter::isInRange)
                || !times(calendar).allMatch(ICalendarExporter::isInRange)) {
            return new NotExported("a time lies before 1900 or after 2200");
        }
        if (!times(calendar).allMatch(time -> time.getNano() == 0)) {
            return new NotExported("an entry starts or ends at a fraction of a second");
        }
        String lines = CalendarDocument.of(calendar).toString();
        return new Exported(MEDIA_TYPE, "ics", FoldedLines.of(lines));
    }

    /** Not parsed: a program that looks for its plugins would have to load the parser of dates first. */
    private static Instant beginningOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
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
