package org.careweek.plugin.fhir.appointment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;

/** Calendars of a clinic in Chicago. */
final class Samples {

    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    static final String TITLE = "canary-title";
    static final String LOCATION = "canary-location";
    static final String DESCRIPTION = "canary-description";

    private Samples() {}

    static CalendarEntry autumnNight() {
        return entry("2025-11-02T00:30", "2025-11-02T03:00");
    }

    static CalendarEntry entry(String start, String end) {
        return entry(start, end, 1);
    }

    static CalendarEntry entry(String start, String end, int number) {
        return CalendarEntry.builder(
                        new OpaqueId("0000000000000000000000000000000" + number),
                        LocalDateTime.parse(start).atZone(CHICAGO),
                        LocalDateTime.parse(end).atZone(CHICAGO))
                .title(PrivateText.of(TITLE))
                .location(PrivateText.of(LOCATION))
                .description(PrivateText.of(DESCRIPTION))
                .build();
    }

    static CalendarEntry cancelled(CalendarEntry entry) {
        return CalendarEntry.builder(entry.uid(), entry.start(), entry.end())
                .status(CalendarEntry.Status.CANCELLED)
                .change(new CalendarEntry.Change(7, Instant.parse("2025-10-29T08:00:00Z")))
                .build();
    }

    static ParticipantCalendar calendar(Disclosure disclosure, CalendarEntry... entries) {
        return builder(disclosure, entries).build();
    }

    static ParticipantCalendar.Builder builder(Disclosure disclosure, CalendarEntry... entries) {
        return ParticipantCalendar.builder()
                .zone(CHICAGO)
                .entries(List.of(entries))
                .revision(3)
                .changedAt(Instant.parse("2025-10-20T12:00:00.25Z"))
                .disclosure(disclosure);
    }

    /** The same calendar with these texts in all of its entries and as its notice, revealing all of them. */
    static ParticipantCalendar revealing(ParticipantCalendar calendar, String title, String others) {
        return ParticipantCalendar.builder()
                .zone(calendar.zone())
                .revision(calendar.revision())
                .changedAt(calendar.changedAt())
                .disclosure(Disclosure.of(Disclosure.Property.TITLE, Disclosure.Property.values()))
                .notice(PrivateText.of(others))
                .entries(calendar.entries().stream()
                        .map(entry -> CalendarEntry.builder(entry.uid(), entry.start(), entry.end())
                                .title(PrivateText.of(title))
                                .location(PrivateText.of(others))
                                .description(PrivateText.of(others))
                                .status(entry.status())
                                .build())
                        .toList())
                .build();
    }
}
