package org.careweek.example.engines.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Deadline deadline = new Deadline(now::get, Duration.ofSeconds(10));

    private void at(int millis) {
        now.set(Instant.EPOCH.plusMillis(millis));
    }

    @Test
    void a_search_goes_on_until_its_time_is_up() {
        at(9_999);
        assertThat(deadline.goOn(0, 1)).isTrue();
        assertThat(deadline.left()).isEqualTo(Duration.ofMillis(1));
        at(10_000);
        assertThat(deadline.goOn(0, 1)).isFalse();
        assertThat(deadline.left()).isZero();
    }

    @Test
    void a_search_is_told_which_share_of_its_time_is_spent() {
        assertThat(deadline.percentSpent()).isZero();
        at(4_299);
        assertThat(deadline.percentSpent()).isEqualTo(42);
        at(1_000_000_000);
        assertThat(deadline.percentSpent()).isEqualTo(100);
        assertThat(deadline.left()).isZero();
    }

    @Test
    void the_first_schedule_is_the_first_with_somebody_in_it() {
        at(1_000);
        deadline.better(0, 0, 900_000);
        assertThat(deadline.first()).isEmpty();
        at(2_000);
        deadline.better(3, 300_000, 900_000);
        at(3_000);
        deadline.noteFirst();
        assertThat(deadline.first()).contains(Duration.ofSeconds(2));
    }

    @Test
    void what_comes_when_the_time_is_up_was_ended_and_not_made() {
        at(10_000);
        deadline.noteFirst();
        assertThat(deadline.first()).isEmpty();
    }

    @Test
    void no_time_is_no_deadline() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadline(now::get, Duration.ZERO));
    }
}
