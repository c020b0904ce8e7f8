package org.careweek.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.plugin.icalendar.busy.BusyAnswer;
import org.careweek.plugin.icalendar.busy.BusyCalendarReader;
import org.careweek.plugin.icalendar.busy.ReadingLimits;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.ParticipantCalendar;

/** What this plugin writes for one person makes them busy at the same time, to the second, in any zone and with any text. */
@Domain(AnyCalendars.class)
class OwnCalendarsAreReadProperties {

    private static final InstantRange ALWAYS =
            new InstantRange(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2201-01-01T00:00:00Z"));

    private static InstantRanges busy(byte[] calendar) {
        BusyAnswer answer = new BusyCalendarReader(ReadingLimits.standard()).read(calendar, ALWAYS, ZoneOffset.UTC);
        return answer.fold(BusyAnswer.Busy::time, refused -> {
            throw new AssertionError("refused: " + refused.refusals());
        });
    }

    private static InstantRanges planned(ParticipantCalendar calendar) {
        return InstantRanges.of(calendar.entries().stream()
                .filter(entry -> entry.status() != CalendarEntry.Status.CANCELLED)
                .map(entry ->
                        new InstantRange(entry.start().toInstant(), entry.end().toInstant()))
                .toList());
    }

    @Property(tries = 2_000)
    void what_was_written_is_busy(@ForAll ParticipantCalendar calendar) {
        assertThat(busy(Documents.bytesOf(calendar))).isEqualTo(planned(calendar));
    }

    @Property(tries = 2_000)
    void what_was_written_is_busy_by_the_definition_of_its_zone_alone(@ForAll ParticipantCalendar calendar) {
        String text = Documents.textOf(calendar);
        Matcher zone = Pattern.compile("\r\nTZID:([^\r\n]+)\r\n").matcher(text);
        String unknown = zone.find()
                ? text.replace("TZID:" + zone.group(1), "TZID:Nowhere")
                        .replace("TZID=" + zone.group(1) + ":", "TZID=Nowhere:")
                : text;
        assertThat(busy(unknown.getBytes(StandardCharsets.UTF_8))).isEqualTo(planned(calendar));
    }
}
