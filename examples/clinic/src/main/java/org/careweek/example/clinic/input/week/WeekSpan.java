package org.careweek.example.clinic.input.week;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.careweek.example.clinic.input.json.Element;

/** The seven local dates of the week in the site's zone. */
record WeekSpan(LocalDate first, ZoneId zone) {

    private static final int DAYS = 7;

    /** Reports a session that starts on no date of the week or ends after its last. */
    void check(Element place, LocalDateTime start, int minutes) {
        LocalDate after = first.plusDays(DAYS);
        LocalDate date = start.toLocalDate();
        if (date.isBefore(first) || !date.isBefore(after)) {
            place.report("a date from %s through %s".formatted(first, after.minusDays(1)), "was " + date);
        } else if (ZonedDateTime.of(start, zone).plusMinutes(minutes).isAfter(after.atStartOfDay(zone))) {
            place.report(
                    "a session that ends within the week, on %s at the latest".formatted(after.minusDays(1)),
                    "it ends later");
        }
    }
}
