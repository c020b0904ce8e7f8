package org.careweek.core.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttendanceIdTest {

    /** U+FF21 is one UTF-16 unit above all surrogates, and yet comes before U+1F600. */
    @Test
    void records_are_ordered_by_code_point_as_in_files() {
        assertThat(Stream.of("\uD83D\uDE00", "\uFF21", "b", "a", "ab")
                        .map(AttendanceId::new)
                        .sorted())
                .extracting(AttendanceId::value)
                .containsExactly("a", "ab", "b", "\uFF21", "\uD83D\uDE00");
        assertThat(new AttendanceId("a")).hasToString("a");
    }
}
