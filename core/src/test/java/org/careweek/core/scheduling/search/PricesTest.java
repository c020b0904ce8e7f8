package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class PricesTest {

    private static final BitSet NONE = new BitSet();

    /** Two people and three sessions: the first person's best week is the first and last session, nothing is known of the other's. */
    private final Prices prices = new Prices(new int[] {10, 20, 30}, new int[] {70, 80}, new int[][] {{0, 2}, {}});

    @Test
    void what_is_known_is_known_by_other_numbers_too() {
        Prices over = prices.over(new int[] {2, -1, 1, 0}, new int[] {-1, 1, 0}, NONE, NONE);
        assertThat(over.ofSeats()).containsExactly(30, 0, 20, 10);
        assertThat(over.values()).containsExactly(Prices.NOTHING, 80, 70);
        assertThat(over.weeks()).isDeepEqualTo(new int[][] {{}, {}, {3, 0}});
    }

    /** What the two people are worth once both could have attended a session that is lost. */
    private static int[] values(Prices before, int lost) {
        return before.over(new int[] {0, 1, 2}, new int[] {0, 1}, bits(0, 1), bits(lost))
                .values();
    }

    @Test
    void a_value_holds_as_long_as_there_is_a_week_worth_so_much() {
        assertThat(values(prices, 1)[0]).isEqualTo(70);
        assertThat(values(prices, 2)[0]).isEqualTo(Prices.NOTHING);
    }

    @Test
    void a_value_of_which_no_week_is_known_ends_with_any_loss() {
        assertThat(values(prices, 1)[1]).isEqualTo(Prices.NOTHING);
    }

    @Test
    void who_had_no_week_has_none_without_a_session() {
        Prices none = new Prices(new int[3], new int[] {0, 0}, new int[][] {{}, {}});
        assertThat(values(none, 1)).containsExactly(0, 0);
    }

    @Test
    void what_is_known_of_a_part_is_known_of_the_whole() {
        Prices whole = Prices.unknown(4, 3);
        whole.take(prices, new int[] {0, 2, 3}, new int[] {0, 2});
        assertThat(whole.ofSeats()).containsExactly(10, 0, 20, 30);
        assertThat(whole.values()).containsExactly(70, Prices.NOTHING, 80);
        assertThat(whole.weeks()).isDeepEqualTo(new int[][] {{0, 3}, {}, {}});
    }

    private static BitSet bits(int... some) {
        BitSet bits = new BitSet();
        for (int one : some) {
            bits.set(one);
        }
        return bits;
    }
}
