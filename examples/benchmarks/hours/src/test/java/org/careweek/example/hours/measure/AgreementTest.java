package org.careweek.example.hours.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final String HASH = "0".repeat(64);
    private static final String OTHER_HASH = "0".repeat(63) + "1";

    private final Map<String, Costs> costs = new LinkedHashMap<>();

    private void add(String name, int weeks, String hash) {
        costs.computeIfAbsent(name, none -> new Costs(1)).add(new Measured(1, 1, 1, weeks, hash));
    }

    @Test
    void contenders_that_find_the_same_do_not_disagree() {
        add(Contenders.CHRONOLOGICAL, 3, HASH);
        add(Contenders.DUCKDB_TABLE, 3, HASH);
        assertThat(Agreement.of(costs).disagreements()).isEmpty();
        assertThat(Agreement.of(costs).agreements()).hasSize(1);
    }

    @Test
    void contenders_of_other_rows_are_not_compared() {
        add(Contenders.CHRONOLOGICAL, 3, HASH);
        add(Contenders.STREAMS, 2, OTHER_HASH);
        assertThat(Agreement.of(costs).disagreements()).isEmpty();
    }

    @Test
    void a_contender_that_finds_something_else_is_named() {
        add(Contenders.CHRONOLOGICAL, 3, HASH);
        add(Contenders.DUCKDB_TABLE, 3, OTHER_HASH);
        assertThat(Agreement.of(costs).disagreements())
                .singleElement()
                .asString()
                .contains(Contenders.DUCKDB_TABLE);
    }

    @Test
    void a_contender_that_finds_something_else_the_second_time_is_named() {
        add(Contenders.CHRONOLOGICAL, 3, HASH);
        add(Contenders.CHRONOLOGICAL, 3, OTHER_HASH);
        assertThat(Agreement.of(costs).disagreements()).hasSize(1);
    }

    @Test
    void the_hash_knows_what_the_lines_are_and_not_in_which_order() {
        assertThat(LinesHash.of(List.of("a", "b"))).isEqualTo(LinesHash.of(List.of("b", "a")));
        assertThat(LinesHash.of(List.of("a", "b"))).isNotEqualTo(LinesHash.of(List.of("ab")));
        assertThat(LinesHash.of(List.of("a", "a"))).isNotEqualTo(LinesHash.of(List.of("a")));
    }

    @Test
    void what_a_run_measured_is_read_back_from_its_line() {
        Measured measured = new Measured(5, 6, 7, 8, HASH);
        assertThat(Measured.parse(measured.line())).contains(measured);
        assertThat(Measured.parse("something else")).isEmpty();
    }

    @Test
    void medians_are_those_of_the_runs() {
        Costs some = new Costs(2_000_000);
        for (long seconds : List.of(9L, 1L, 4L)) {
            some.add(new Measured(seconds * 1_000_000_000L, 1, 1, 1, HASH));
        }
        assertThat(some.processorSeconds()).isEqualTo(4);
        assertThat(some.millionRowsASecond()).isEqualTo(0.5);
    }
}
