package org.careweek.plugin.weekview.handout;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.spi.calendar.ParticipantCalendar;

/** What no page could say truly. */
public final class Unwritable {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("2201-01-01T00:00:00Z");

    private Unwritable() {}

    /** Why this calendar cannot be written, if so. Quotes nothing of it. */
    public static Optional<String> reason(ParticipantCalendar calendar) {
        if (!Stream.concat(Stream.of(calendar.changedAt()), times(calendar)).allMatch(Unwritable::isInRange)) {
            return Optional.of("a time lies before 1900 or after 2200");
        }
        return times(calendar).allMatch(time -> time.getNano() == 0)
                ? Optional.empty()
                : Optional.of("an entry starts or ends at a fraction of a second");
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
