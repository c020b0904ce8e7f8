package org.careweek.core.hours.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OffsetTableProperties {

    private static final int START = 20_000;

    private static int offset(int day) {
        return day % 3 == 0 ? OffsetTable.CHANGES : 60 * day;
    }

    /** Mostly to a neighbouring day, back or on, and at times far away. */
    @Property(tries = 500)
    void each_day_is_looked_up_once_in_whatever_order_days_are_asked_for(
            @ForAll @Size(max = 60) List<@IntRange(min = -90, max = 90) Integer> steps) {
        List<Integer> lookedUp = new ArrayList<>();
        OffsetTable table = new OffsetTable(day -> {
            lookedUp.add(day);
            return offset(day);
        });
        List<Integer> asked = new ArrayList<>();
        int day = START;
        for (int step : steps) {
            day += Math.abs(step) > 60 ? step : step / 20;
            asked.add(day);
            assertThat(table.around(day)).isEqualTo(offset(day));
        }
        assertThat(lookedUp).containsExactlyElementsOf(asked.stream().distinct().toList());
    }

    /** Two years day by day and each twice, back from the first and on, all of it again, and a month more. */
    @Example
    void the_days_of_years_are_looked_up_once_and_remembered() {
        List<Integer> days = IntStream.range(0, 365)
                .boxed()
                .flatMap(i -> Stream.of(START - i, START + 1 + i))
                .toList();
        List<Integer> lookedUp = new ArrayList<>();
        OffsetTable table = new OffsetTable(day -> {
            lookedUp.add(day);
            return offset(day);
        });
        for (int round = 0; round < 2; round++) {
            for (int day : days) {
                assertThat(table.around(day)).isEqualTo(offset(day));
                assertThat(table.around(day)).isEqualTo(offset(day));
            }
        }
        IntStream.range(0, 400).forEach(i -> table.around(START + i));
        assertThat(lookedUp).hasSize(days.size() + 34).startsWith(days.toArray(Integer[]::new));
    }
}
