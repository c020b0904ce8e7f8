package org.careweek.core.hours.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
}
