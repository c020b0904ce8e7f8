package org.careweek.plugin.weekview.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTextTest {

    @ParameterizedTest
    @CsvSource({
        "00:00, 12:00 midnight",
        "00:01, 12:01 AM",
        "01:00, 1:00 AM",
        "11:59, 11:59 AM",
        "12:00, 12:00 noon",
        "12:30, 12:30 PM",
        "13:05, 1:05 PM",
        "23:59, 11:59 PM",
        "17:30:07, 5:30:07 PM",
    })
    void noon_and_midnight_are_named_and_all_else_is_before_or_after_noon(String time, String said) {
        assertThat(ClockText.time(LocalTime.parse(time))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 hours",
        "PT1S, 1 second",
        "PT1M, 1 minute",
        "PT59M, 59 minutes",
        "PT1H, 1 hour",
        "PT1H1M, 1 hour 1 minute",
        "PT3H30M, 3 hours 30 minutes",
        "PT26H, 26 hours",
        "PT2H0M5S, 2 hours 5 seconds",
    })
    void lengths_are_said_in_whole_words(String length, String said) {
        assertThat(ClockText.length(Duration.parse(length))).isEqualTo(said);
    }

    @Test
    void an_hour_that_the_clock_shows_twice_is_either_the_first_or_the_second() {
        var first = SampleCalendars.at(SampleCalendars.CHICAGO, "2026-11-01T01:30");
        var second = first.withLaterOffsetAtOverlap();
        var later = SampleCalendars.at(SampleCalendars.CHICAGO, "2026-11-01T02:00");

        assertThat(ClockText.isFirstOfTwo(first)).isTrue();
        assertThat(ClockText.isSecondOfTwo(first)).isFalse();
        assertThat(ClockText.isFirstOfTwo(second)).isFalse();
        assertThat(ClockText.isSecondOfTwo(second)).isTrue();
        assertThat(ClockText.isFirstOfTwo(later) || ClockText.isSecondOfTwo(later))
                .isFalse();
    }
}
