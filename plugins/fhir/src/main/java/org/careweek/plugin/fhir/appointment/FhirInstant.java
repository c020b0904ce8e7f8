package org.careweek.plugin.fhir.appointment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The FHIR type {@code instant}, to the second and always with an offset. */
final class FhirInstant {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final int SECONDS_A_MINUTE = 60;
    private static final int WIDEST_OFFSET = 14 * 60 * SECONDS_A_MINUTE;

    private FhirInstant() {}

    /** By the clock of its zone; in UTC where the zone's offset then had seconds or was over 14 hours, which FHIR cannot say. */
    static String of(ZonedDateTime time) {
        int offset = time.getOffset().getTotalSeconds();
        boolean sayable = offset % SECONDS_A_MINUTE == 0 && Math.abs(offset) <= WIDEST_OFFSET;
        return SECONDS.format(sayable ? time : time.withZoneSameInstant(ZoneOffset.UTC));
    }

    /** In UTC, without its fraction of a second. */
    static String of(Instant time) {
        return SECONDS.format(time.atOffset(ZoneOffset.UTC));
    }
}
