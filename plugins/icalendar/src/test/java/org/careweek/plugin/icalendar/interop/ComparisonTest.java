package org.careweek.plugin.icalendar.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison of the profile {@code interop} reports what it should, also where nobody has the readers it asks. */
class ComparisonTest {

    private static final Reading RIGHT = Reading.parse("a.ics,uid1,1767625200,1767628800,CONFIRMED,4,41");
    private static final Reading OTHER = Reading.parse("a.ics,uid2,1767625200,1767628800,CONFIRMED,4,41");

    @Test
    void the_same_appointments_in_any_order_do_not_differ() {
        assertThat(Comparison.of(List.of(RIGHT, OTHER), List.of(OTHER, RIGHT)).differences())
                .isEmpty();
    }

    @Test
    void a_difference_in_any_cell_is_reported() {
        String right = RIGHT.line();
        for (String wrong : List.of(
                right.replace("a.ics", "b.ics"),
                right.replace("uid1", "uid3"),
                right.replace("1767625200", "1767625201"),
                right.replace("1767628800", "floating"),
                right.replace("CONFIRMED", "CANCELLED"),
                right.replace(",4,", ",5,"),
                right.replace(",41", ",4120"))) {
            assertThat(Comparison.of(List.of(RIGHT), List.of(Reading.parse(wrong)))
                            .differences())
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void an_appointment_that_is_lost_added_or_read_twice_is_reported() {
        assertThat(Comparison.of(List.of(RIGHT, OTHER), List.of(RIGHT)).differences())
                .hasSize(1);
        assertThat(Comparison.of(List.of(RIGHT), List.of(RIGHT, OTHER)).differences())
                .hasSize(1);
        assertThat(Comparison.of(List.of(RIGHT), List.of(RIGHT, RIGHT)).differences())
                .hasSize(1);
    }

    @Test
    void every_planted_mistake_spoils_its_file_and_is_missed_when_a_reader_does_not_see_it() {
        String right = WriteFiles.text(Planted.calendar());
        for (Planted mistake : Planted.values()) {
            assertThat(mistake.spoil(right)).isNotEqualTo(right);
        }
        List<Reading> sawNothing = List.of(Planted.values()).stream()
                .flatMap(mistake -> mistake.expected().stream())
                .toList();
        assertThat(CompareReadings.unnoticed(Reader.VOBJECT, sawNothing)).hasSize(Planted.values().length);
        assertThat(CompareReadings.unnoticed(Reader.NODE_ICAL, sawNothing)).hasSize(2);
    }

    @Test
    void the_samples_hold_times_by_the_clock_and_in_utc_on_both_sides_of_a_change() {
        String around = WriteFiles.text(Samples.all().entrySet().stream()
                .filter(sample -> sample.getKey().endsWith("-america-chicago-around-2026-11-01.ics"))
                .findFirst()
                .orElseThrow()
                .getValue());
        assertThat(around)
                .contains(
                        "DTSTART;TZID=America/Chicago:20261024T090000", "DTSTART;TZID=America/Chicago:20261109T090000")
                .contains("DTSTART:20261101T063000Z", "DTSTART:20261101T073000Z");
    }

    @Test
    void only_titles_with_backslashes_quotes_or_percent_signs_are_misread_by_mistakes_of_readers() {
        for (String text : Texts.NASTY) {
            String readable = Texts.readable(text);
            if (readable.chars().noneMatch(c -> "\\\"%".indexOf(c) >= 0)) {
                assertThat(Misreadings.byNodeIcal(readable)).isEqualTo(readable);
                assertThat(Misreadings.byPythonIcalendar(readable)).isEqualTo(readable);
            }
        }
    }
}
