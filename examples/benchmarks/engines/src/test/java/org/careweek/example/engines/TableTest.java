package org.careweek.example.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What one engine proves and another exceeds is told. */
class TableTest {

    private final Table table = new Table();

    private void add(String engine, int placed, OptionalInt placedBound, long score, OptionalLong bound) {
        Row.Cost cost = new Row.Cost(OptionalDouble.empty(), 1, OptionalDouble.empty(), OptionalLong.empty());
        table.add(new Row("week", engine, 9, placed, placedBound, score, bound, cost));
    }

    @Test
    void engines_that_stay_within_what_is_proven_are_not_told() {
        add("one", 5, OptionalInt.of(6), 500_000, OptionalLong.of(600_000));
        add("other", 6, OptionalInt.empty(), 600_000, OptionalLong.empty());

        assertThat(table.contradictions()).isEmpty();
    }

    @Test
    void a_bound_that_another_engine_is_above_is_told() {
        add("one", 5, OptionalInt.empty(), 500_000, OptionalLong.of(599_999));
        add("other", 6, OptionalInt.empty(), 600_000, OptionalLong.empty());

        assertThat(table.contradictions()).containsExactly("week: the score of other is above the bound of one");
    }

    @Test
    void more_people_than_can_be_placed_are_told() {
        add("other", 6, OptionalInt.empty(), 500_000, OptionalLong.empty());
        add("one", 5, OptionalInt.of(5), 500_000, OptionalLong.empty());

        assertThat(table.contradictions())
                .containsExactly("week: other places more people than one says can be placed");
    }
}
