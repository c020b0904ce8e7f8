package org.careweek.example.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowTest {

    private static final Row.Cost COST =
            new Row.Cost(OptionalDouble.of(0.25), 1.25, OptionalDouble.of(2.5), OptionalLong.of(123));
    private static final Row UNPROVEN =
            new Row("week", "engine", 12, 9, OptionalInt.empty(), 900_000, OptionalLong.empty(), COST);
    private static final Row PROVEN =
            new Row("week", "engine", 12, 8, OptionalInt.of(10), 800_000, OptionalLong.of(1_000_000), COST);
    private static final Row NOBODY = new Row(
            "week",
            "engine",
            1,
            0,
            OptionalInt.of(0),
            0,
            OptionalLong.of(0),
            new Row.Cost(OptionalDouble.empty(), 0, OptionalDouble.empty(), OptionalLong.empty()));

    private static String[] cells(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).toArray(String[]::new);
    }

    @Test
    void what_is_not_proven_is_not_shown() {
        assertThat(cells(UNPROVEN.toString()))
                .containsExactly(
                        "", "week", "engine", "9 of 12", "900000", "-", "-", "-", "-", "0.3", "1.25", "2.5", "123");
    }

    @Test
    void a_gap_is_in_points_in_a_share_of_the_score_and_in_people() {
        assertThat(cells(PROVEN.toString()))
                .containsExactly(
                        "", "week", "engine", "8 of 12", "800000", "1000000", "200000", "25.0000", "2", "0.3", "1.25",
                        "2.5", "123");
    }

    @Test
    void nothing_has_no_share() {
        assertThat(cells(NOBODY.toString()))
                .containsExactly("", "week", "engine", "0 of 1", "0", "0", "0", "-", "0", "-", "0.00", "-", "-");
    }

    @Test
    void all_rows_have_the_cells_of_the_header() {
        int cells = cells(Row.header().lines().findFirst().orElseThrow()).length;

        assertThat(cells(PROVEN.toString())).hasSize(cells);
        assertThat(cells(Row.withoutAnswer("week", "engine", "failed"))).hasSize(cells);
    }

    @Test
    void a_row_arrives_as_it_was_sent() {
        for (Row row : new Row[] {UNPROVEN, PROVEN, NOBODY}) {
            assertThat(RowLine.parse(RowLine.of(row), "week", "engine")).isEqualTo(Optional.of(row));
        }
    }

    @Test
    void what_a_library_prints_is_no_row() {
        assertThat(RowLine.parse("", "week", "engine")).isEmpty();
        assertThat(RowLine.parse("Starting presolve at 0.00s", "week", "engine"))
                .isEmpty();
        assertThat(RowLine.parse("a line of ten words that is surely no row", "week", "engine"))
                .isEmpty();
    }
}
