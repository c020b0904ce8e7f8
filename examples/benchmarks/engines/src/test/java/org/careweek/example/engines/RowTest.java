package org.careweek.example.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowTest {

    private static String[] cells(OptionalLong bound) {
        Row row = new Row(
                "week", "engine", 9, 12, 900_000, bound, 1.25, OptionalLong.of(2_500_000_000L), OptionalLong.of(123));
        return Stream.of(row.toString().split("\\|")).map(String::strip).toArray(String[]::new);
    }

    @Test
    void what_is_not_proven_is_not_shown() {
        assertThat(cells(OptionalLong.empty()))
                .containsExactly("", "week", "engine", "9 of 12", "900000", "-", "-", "1.3", "2.5", "123");
    }

    @Test
    void a_gap_is_a_share_of_the_bound() {
        assertThat(cells(OptionalLong.of(1_000_000))[6]).isEqualTo("10.0000");
        assertThat(cells(OptionalLong.of(900_000))[6]).isEqualTo("0.0000");
        assertThat(cells(OptionalLong.of(900_001))[6]).isEqualTo("0.0001");
    }

    @Test
    void a_week_without_anybody_who_can_be_placed_has_no_gap() {
        Row nobody = new Row("w", "e", 0, 1, 0, OptionalLong.of(0), 0, OptionalLong.empty(), OptionalLong.empty());

        assertThat(nobody.toString()).contains(" 0.0000 ");
    }
}
