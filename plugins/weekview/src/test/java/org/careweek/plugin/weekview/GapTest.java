package org.careweek.plugin.weekview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void a_plan_at_the_bound_is_proven_best() {
        assertThat(new Gap(100, 100).percentage()).isEqualTo("0\u00A0%");
        assertThat(new Gap(100, 100).inWords()).startsWith("Proven best");
    }

    @Test
    void the_smallest_open_gap_never_reads_as_none() {
        assertThat(new Gap(99_999_999, 100_000_000).percentage()).isEqualTo("0.01\u00A0%");
    }

    @Test
    void words_follow_the_size_of_the_gap() {
        assertThat(new Gap(99, 100).inWords()).startsWith("Very close");
        assertThat(new Gap(95, 100).inWords()).startsWith("Close");
        assertThat(new Gap(94, 100).inWords()).startsWith("A clearly better plan may exist");
    }

    @Test
    void a_bound_that_cannot_be_a_bound_proves_nothing() {
        assertThat(new Gap(101, 100).percentage()).isEqualTo("–");
        assertThat(new Gap(101, 100).inWords()).contains("proves nothing");
        assertThat(new Gap(-5, 0).percentage()).isEqualTo("–");
    }

    @Test
    void the_largest_numbers_do_not_overflow() {
        assertThat(new Gap(Long.MIN_VALUE, Long.MAX_VALUE).percentage()).isEqualTo("200.01\u00A0%");
    }
}
