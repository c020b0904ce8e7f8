package org.careweek.example.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;

/**
 * Invented calendars of any size: ten appointments a week, Tuesday to Friday, so that none stands beside a change of the
 * clock and all can be written by the clock of their zone.
 */
final class SampleCalendars {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDate FIRST_TUESDAY = LocalDate.of(2026, 1, 6);
    private static final int A_WEEK = 10;
    private static final List<ZonedDateTime> STARTS = List.of(
            at(0, 9), at(0, 13), at(0, 17), at(1, 9), at(1, 13), at(2, 9), at(2, 13), at(2, 17), at(3, 9), at(3, 13));

    private SampleCalendars() {}

    /** @param appointments how many, 1 or more */
    static ParticipantCalendar of(int appointments, Disclosure disclosure) {
        return ParticipantCalendar.builder()
                .zone(ZONE)
                .revision(3)
                .changedAt(Instant.parse("2026-01-02T15:04:05Z"))
                .disclosure(disclosure)
                .entries(IntStream.range(0, appointments)
                        .mapToObj(SampleCalendars::appointment)
                        .toList())
                .build();
    }

    private static CalendarEntry appointment(int number) {
        ZonedDateTime start = STARTS.get(number % A_WEEK).plusWeeks(number / A_WEEK);
        OpaqueId uid = new OpaqueId(String.format(Locale.ROOT, "%032x", 0x9E3779B97F4AL * (number + 1)));
        return CalendarEntry.builder(uid, start, start.plus(Duration.ofMinutes(90)))
                .title(PrivateText.of("Sample group " + number % A_WEEK + ", with a comma"))
                .location(PrivateText.of("Room " + number % 4 + "; second floor"))
                .description(
                        PrivateText.of(
                                "An invented text that is longer than a line may be, with two commas, so that it is folded.\nBring nothing."))
                .build();
    }

    private static ZonedDateTime at(int days, int hour) {
        return FIRST_TUESDAY.plusDays(days).atTime(LocalTime.of(hour, 0)).atZone(ZONE);
    }
}
