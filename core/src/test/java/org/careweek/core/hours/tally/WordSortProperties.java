package org.careweek.core.hours.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;

class WordSortProperties {

    private final WordSort sort = new WordSort();

    /** So many, over so much time; those before and after them are of other participants. */
    @Property(tries = 500)
    void one_participant_s_rows_come_in_order_and_those_of_others_stay_where_they_are(@ForAll long seed) {
        Random random = new Random(seed);
        int from = random.nextInt(3);
        int rows = random.nextInt(20) == 0 ? 5_000 + random.nextInt(5_000) : 1 + random.nextInt(120);
        int to = from + rows;
        int range = 1 << random.nextInt(31);
        int disorder = random.nextBoolean() ? Math.min(3, range) : range;
        long[] words = IntStream.range(0, to + random.nextInt(3))
                .mapToLong(i -> (long) i * range / (to + 1) + random.nextInt(disorder))
                .toArray();
        if (random.nextBoolean()) {
            words[from + random.nextInt(rows)] += 1L << 40 + random.nextInt(17);
        }
        long[] expected = words.clone();
        Arrays.sort(expected, from, to);

        sort.sort(words, from, to, new long[rows]);

        assertThat(words).isEqualTo(expected);
        Statistics.label("rows").collect(rows <= 24 ? "few" : "many");
    }

    /** Each by a place or two too late. */
    @Example
    void rows_that_come_nearly_in_order_are_sorted_where_they_are() {
        assertThat(isMoved(i -> i ^ 1)).isFalse();
        assertThat(isMoved(i -> i)).isFalse();
    }

    /** Moving each past all those before it would take steps by the square. */
    @Example
    void rows_that_come_in_reverse_are_moved_at_once() {
        assertThat(isMoved(i -> -i)).isTrue();
    }

    private boolean isMoved(IntUnaryOperator word) {
        long[] words = IntStream.range(0, 1_000).map(word).asLongStream().toArray();
        long[] spare = new long[1_000];
        Arrays.fill(spare, Long.MIN_VALUE);
        long[] expected = words.clone();
        Arrays.sort(expected, 900, 1_000);
        sort.sort(words, 900, 1_000, spare);
        assertThat(words).isEqualTo(expected);
        return spare[0] != Long.MIN_VALUE;
    }

    @Property(tries = 500)
    void there_is_about_one_span_of_time_for_each_row_and_never_more_than_there_is_room_for(
            @ForAll @LongRange(max = (1L << 58) - 1) long range, @ForAll @IntRange(min = 1, max = 100_000) int rows) {
        long spans = (range >>> WordSort.shift(range, rows)) + 1;
        assertThat(spans).isBetween(1L, 4_096L);
        if (range >= 2L * rows) {
            assertThat(spans).isBetween(Math.min(rows, 2_048L) / 2 + 1, 2L * rows);
        }
    }
}
