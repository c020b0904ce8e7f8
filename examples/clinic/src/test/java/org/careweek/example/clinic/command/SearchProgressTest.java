package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class SearchProgressTest {

    private static final Instant START = Instant.parse("2026-11-20T16:00:00Z");

    private Instant now = START;
    private final InstantSource clock = () -> now;

    @Test
    void a_search_goes_on_until_its_time_is_up_and_not_a_millisecond_longer() {
        try (var progress = new SearchProgress(clock, Duration.ofSeconds(10), false)) {
            assertThat(progress.percentSpent()).isZero();
            now = START.plusMillis(9_999);
            assertThat(progress.goOn(3, 10)).isTrue();
            assertThat(progress.percentSpent()).isEqualTo(99);
            assertThat(progress.isOver()).isFalse();
            now = START.plusMillis(10_000);
            assertThat(progress.goOn(4, 10)).isFalse();
            assertThat(progress.isOver()).isTrue();
            assertThat(progress.percentSpent()).isEqualTo(100);
        }
    }

    @Test
    void a_search_without_time_ends_at_once() {
        var deadline = new Deadline(clock, Duration.ZERO);
        assertThat(deadline.goOn(0, 1)).isFalse();
        assertThat(deadline.percentSpent()).isZero();
    }

    @Test
    void how_far_it_is_is_said_in_people_and_as_a_share_of_the_best_possible() {
        assertThat(SearchProgress.inWords(197, 19_672_968, 19_677_472)).isEqualTo("197 placed, gap 0.0229 %");
        assertThat(SearchProgress.inWords(0, 0, 0)).isEqualTo("0 placed, gap 0.0000 %");
    }
}
