package org.careweek.plugin.fhir.appointment;

import static org.careweek.spi.calendar.Disclosure.Property.DESCRIPTION;
import static org.careweek.spi.calendar.Disclosure.Property.LOCATION;
import static org.careweek.spi.calendar.Disclosure.Property.TITLE;

import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

/** What a bundle says of an appointment beside its times: as much as the disclosure allows, and the notice. */
final class Words {

    private static final String NEUTRAL_TITLE = "Appointment";

    private final Optional<String> title;
    private final Optional<String> location;
    private final Optional<String> service;
    private final Optional<String> notice;

    Words(CalendarEntry entry, ParticipantCalendar calendar) {
        this.title = revealed(entry.title(), calendar, TITLE);
        this.location = revealed(entry.location(), calendar, LOCATION);
        this.service = revealed(entry.description(), calendar, DESCRIPTION);
        this.notice = FhirText.of(calendar.notice().disclose());
    }

    String title() {
        return title.orElse(NEUTRAL_TITLE);
    }

    Optional<String> location() {
        return location;
    }

    Optional<String> service() {
        return service;
    }

    Optional<String> notice() {
        return notice;
    }

    /** Whether FHIR can hold each of them. */
    boolean fit() {
        return Stream.of(title, location, service, notice)
                .flatMap(Optional::stream)
                .allMatch(text -> text.length() <= FhirText.LONGEST);
    }

    private static Optional<String> revealed(
            PrivateText text, ParticipantCalendar calendar, Disclosure.Property property) {
        return calendar.disclosure().reveals(property) ? FhirText.of(text.disclose()) : Optional.empty();
    }
}
