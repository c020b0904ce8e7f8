package org.careweek.plugin.icalendar.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careweek.plugin.icalendar.busy.Calendars.calendar;
import static org.careweek.plugin.icalendar.busy.Calendars.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.time.InstantRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One below each limit, at it, and one above, through each way in. */
class CalendarLimitsTest {

    private static final ReadingLimits STANDARD = ReadingLimits.standard();

    private static List<RefusalReason> reasons(String text, ReadingLimits limits) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        InstantRange range =
                Calendars.times("2026-11-23T00:00/2026-11-30T00:00").ranges().get(0);
        BusyCalendarReader reader = new BusyCalendarReader(limits);
        List<List<RefusalReason>> found;
        try {
            found = Stream.of(
                            reader.read(bytes, Calendars.WEEK),
                            reader.read(bytes, range, Calendars.CHICAGO),
                            reader.read(new ByteArrayInputStream(bytes), range, Calendars.CHICAGO))
                    .map(answer -> answer.fold(
                            busy -> List.<RefusalReason>of(),
                            refused -> refused.refusals().stream()
                                    .map(CalendarRefusal::reason)
                                    .toList()))
                    .toList();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        assertThat(found).containsOnly(found.get(0));
        return found.get(0);
    }

    @Test
    void a_calendar_may_be_as_large_as_the_limit() {
        String text = calendar("");
        int size = text.length();
        assertThat(reasons(text, STANDARD.withBytes(size + 1))).isEmpty();
        assertThat(reasons(text, STANDARD.withBytes(size))).isEmpty();
        assertThat(reasons(text, STANDARD.withBytes(size - 1))).containsExactly(RefusalReason.TOO_LARGE);
    }

    @Test
    void a_line_may_be_as_long_as_the_limit_however_it_is_folded() {
        String line = "SUMMARY:" + "ä".repeat(60);
        int size = 8 + 2 * 60;
        for (String folded :
                List.of(line, line.replaceAll("(.{30})", "$1\n "), line.replaceAll("(.{30})", "$1\r\n\t"))) {
            String text = event("DTSTART:20261123T090000\n" + folded);
            assertThat(reasons(text, STANDARD.withLineBytes(size + 1))).isEmpty();
            assertThat(reasons(text, STANDARD.withLineBytes(size))).isEmpty();
            assertThat(reasons(text, STANDARD.withLineBytes(size - 1))).containsExactly(RefusalReason.LINE_TOO_LONG);
        }
    }

    @Test
    void components_may_be_as_deep_as_the_limit() {
        String text = event("DTSTART:20261123T090000\nBEGIN:VALARM\nBEGIN:X-PART\nEND:X-PART\nEND:VALARM");
        assertThat(reasons(text, STANDARD.withDepth(5))).isEmpty();
        assertThat(reasons(text, STANDARD.withDepth(4))).isEmpty();
        assertThat(reasons(text, STANDARD.withDepth(3))).containsExactly(RefusalReason.TOO_DEEP);
    }

    @Test
    void there_may_be_as_many_components_as_the_limit() {
        String text = calendar("BEGIN:VEVENT\nDTSTART:20261123T090000\nEND:VEVENT\n".repeat(9));
        assertThat(reasons(text, STANDARD.withComponents(11))).isEmpty();
        assertThat(reasons(text, STANDARD.withComponents(10))).isEmpty();
        assertThat(reasons(text, STANDARD.withComponents(9))).containsExactly(RefusalReason.TOO_MANY_COMPONENTS);
    }

    @Test
    void a_rule_may_recur_as_often_in_the_asked_time_as_the_limit_and_more_often_outside_of_it() {
        String text = event("DTSTART:20200101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY");
        assertThat(reasons(text, STANDARD.withOccurrences(8))).isEmpty();
        assertThat(reasons(text, STANDARD.withOccurrences(7))).isEmpty();
        assertThat(reasons(text, STANDARD.withOccurrences(6))).containsExactly(RefusalReason.TOO_MANY_OCCURRENCES);
    }

    @ParameterizedTest(name = "{0} minutes an hour")
    @CsvSource({"5, true", "6, false"})
    void a_thousand_times_a_week_are_the_most_unless_asked_otherwise(int minutes, boolean taken) {
        String list = Stream.iterate(0, i -> i + 1)
                .limit(minutes)
                .map(String::valueOf)
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        String hours = Stream.iterate(0, i -> i + 1)
                .limit(24)
                .map(String::valueOf)
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        String text =
                event("DTSTART:20261101T000000\nDURATION:PT1M\nRRULE:FREQ=DAILY;BYHOUR=" + hours + ";BYMINUTE=" + list);
        assertThat(reasons(text, STANDARD).isEmpty()).isEqualTo(taken);
    }

    @Test
    void the_standard_limits_are_those_written_down() {
        assertThat(STANDARD).isEqualTo(new ReadingLimits(67_108_864, 65_536, 4, 20_000, 1_000));
    }

    @Test
    void no_limit_forbids_everything() {
        assertThatThrownBy(() -> STANDARD.withDepth(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.withBytes(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
