package org.careweek.plugin.icalendar.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.plugin.icalendar.busy.Calendars.busy;
import static org.careweek.plugin.icalendar.busy.Calendars.times;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramWeek;
import org.junit.jupiter.api.Test;

/** Invented calendars in the style of three programs that people export theirs from. */
class ExportedCalendarsTest {

    private static final InstantRanges SHIFTS = times("""
            2026-11-23T09:00/2026-11-23T15:30
            2026-11-24T09:00/2026-11-24T15:30
            2026-11-25T12:00/2026-11-25T18:30
            2026-11-28T10:00/2026-11-28T11:30
            """);

    static String file(String name) {
        try (InputStream in = ExportedCalendarsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    @Test
    void shifts_with_two_days_off_and_a_moved_one() {
        assertThat(busy(file("google.ics"))).isEqualTo(SHIFTS);
    }

    @Test
    void lectures_every_other_week_in_zones_with_names_of_windows_and_with_none() {
        assertThat(busy(file("outlook.ics"))).isEqualTo(times("""
                2026-11-24T14:00/2026-11-24T16:00
                2026-11-27T00:00/2026-11-29T00:00
                """));
        ProgramWeek before = new ProgramWeek(LocalDate.of(2026, 11, 16), Calendars.CHICAGO);
        assertThat(busy(Calendars.read(file("outlook.ics"), before))).isEqualTo(times("""
                2026-11-16T09:00/2026-11-16T10:30
                2026-11-18T09:00/2026-11-18T10:30
                """));
    }

    @Test
    void seminars_of_another_zone_and_a_run_by_the_local_clock() {
        assertThat(busy(file("apple.ics"))).isEqualTo(times("""
                2026-11-26T09:00/2026-11-26T10:30
                2026-11-28T07:00/2026-11-28T09:30
                2026-11-29T11:00/2026-11-29T12:00
                """));
    }

    @Test
    void lines_may_end_as_on_any_computer_and_a_mark_of_byte_order_may_come_first() {
        for (String name : new String[] {"google.ics", "outlook.ics", "apple.ics"}) {
            InstantRanges expected = busy(file(name));
            byte[] unix = file(name).getBytes(StandardCharsets.UTF_8);
            assertThat(busy(Calendars.READER.read(unix, Calendars.WEEK))).isEqualTo(expected);
            assertThat(busy("\uFEFF" + file(name))).isEqualTo(expected);
            assertThat(busy(file(name).strip())).isEqualTo(expected);
        }
    }

    @Test
    void several_calendars_in_one_file_are_busy_together() {
        assertThat(busy(file("google.ics") + file("apple.ics")))
                .isEqualTo(busy(file("google.ics")).union(busy(file("apple.ics"))));
    }

    @Test
    void a_stream_gives_the_same_as_bytes() throws IOException {
        byte[] bytes = Calendars.bytes(file("google.ics"));
        InstantRange week = times("2026-11-23T00:00/2026-11-30T00:00").ranges().get(0);
        assertThat(Calendars.READER.read(new ByteArrayInputStream(bytes), week, Calendars.CHICAGO))
                .isEqualTo(new BusyAnswer.Busy(SHIFTS));
    }
}
