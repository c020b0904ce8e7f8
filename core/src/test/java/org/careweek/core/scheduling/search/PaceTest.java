package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PaceTest {

    /** A host that writes down what it is told, and says no from some question on. */
    private static final class Listener extends Patience {

        private final List<String> told = new ArrayList<>();
        private int patience = Integer.MAX_VALUE;
        private int percent;

        @Override
        public boolean goOn(int done, int total) {
            told.add(done + " of " + total);
            return told.size() < patience;
        }

        @Override
        public int percentSpent() {
            return percent;
        }
    }

    private final Listener host = new Listener();
    private final Pace pace = new Pace(host, 10);

    @Test
    void a_host_hears_what_is_done_and_never_of_more_than_all() {
        pace.advance(3);
        pace.advance(0);
        pace.advance(Integer.MAX_VALUE);
        assertThat(host.told).containsExactly("3 of 10", "3 of 10", "10 of 10");
    }

    @Test
    void a_share_of_the_time_is_past_as_soon_as_it_is_spent() {
        host.percent = 30;
        assertThat(pace.isPast(30)).as("before anybody asked").isFalse();
        pace.ask();
        assertThat(pace.spent()).isEqualTo(30);
        assertThat(pace.isPast(30)).isTrue();
        assertThat(pace.isPast(31)).isFalse();
        assertThat(pace.isOver()).isFalse();
    }

    @Test
    void whoever_said_no_is_not_asked_again_and_all_time_is_past() {
        host.patience = 2;
        pace.advance(1);
        assertThat(pace.isOver()).isFalse();
        pace.advance(1);
        pace.ask();
        assertThat(host.told).hasSize(2);
        assertThat(pace.isOver()).isTrue();
        assertThat(pace.isPast(100)).isTrue();
    }

    @Test
    void a_host_that_fails_ends_it() {
        Pace failing = new Pace(
                new Patience() {
                    @Override
                    public boolean goOn(int done, int total) {
                        throw new IllegalStateException("no time");
                    }
                },
                1);
        assertThatThrownBy(failing::ask).isInstanceOf(IllegalStateException.class);
        assertThat(failing.isOver()).isTrue();
        failing.ask();
    }

    @Test
    @Timeout(20)
    void whoever_waits_for_a_sign_asks_when_it_is_given() throws InterruptedException {
        Thread waiting = new Thread(pace::awaitSign);
        waiting.start();
        while (waiting.getState() != Thread.State.WAITING) {
            assertThat(host.told).isEmpty();
            Thread.sleep(1);
        }
        assertThat(host.told).isEmpty();
        pace.sign();
        waiting.join();
        assertThat(host.told).containsExactly("0 of 10");
    }
}
