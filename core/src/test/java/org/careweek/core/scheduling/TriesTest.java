package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TriesTest {

    @Test
    void whoever_has_said_no_to_one_search_is_asked_by_none_of_the_next() {
        AtomicInteger asked = new AtomicInteger();
        Tries tries = new Tries(new SearchMonitor() {
            @Override
            public boolean goOn(int done, int total) {
                return asked.incrementAndGet() < 3;
            }

            @Override
            public int percentSpent() {
                return 17;
            }
        });
        assertThat(tries.percentSpent()).isEqualTo(17);
        assertThat(tries.goOn(1, 2)).isTrue();
        assertThat(tries.goesOn()).isTrue();
        assertThat(tries.isStopped()).isFalse();
        assertThat(tries.goesOn()).isFalse();
        assertThat(tries.isStopped()).isTrue();
        assertThat(tries.goOn(1, 2)).isFalse();
        assertThat(asked).hasValue(3);
    }
}
