package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EffortTest {

    @Test
    void the_last_step_is_allowed_and_the_next_is_not() {
        Effort effort = new Effort(10, () -> false);
        assertThat(effort.spend(10)).isTrue();
        assertThat(effort.isSpent()).isFalse();
        assertThat(effort.spend(1)).isFalse();
        assertThat(effort.isSpent()).isTrue();
        assertThat(effort.left()).isNegative();
    }

    @Test
    void who_says_stop_is_heard_soon_and_for_good() {
        AtomicInteger asked = new AtomicInteger();
        Effort effort = new Effort(Long.MAX_VALUE, () -> asked.incrementAndGet() == 2);
        int steps = 0;
        while (effort.spend(1000)) {
            steps++;
        }
        assertThat(steps).isBetween(150, 250);
        assertThat(effort.spend(0)).isFalse();
        assertThat(effort.isSpent()).isTrue();
    }
}
