package org.careweek.example.engines.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CountDownLatch;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.example.engines.SampleClinic;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WatchTest {

    private static Watch watch(SearchMonitor monitor) {
        return new Watch(SchedulingRequest.builder(SampleClinic.standard())
                .monitor(monitor)
                .build());
    }

    private static String until(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return "found";
    }

    @Test
    void a_search_goes_on_until_the_monitor_ends_it() {
        CountDownLatch ended = new CountDownLatch(1);
        int[] asked = new int[1];
        Watch watch = watch((done, total) -> ++asked[0] < 3);

        assertThat(watch.during(() -> until(ended), ended::countDown)).isEqualTo("found");
        assertThat(watch.isOver()).isTrue();
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void an_engine_that_does_not_hear_at_first_is_told_again() {
        CountDownLatch ended = new CountDownLatch(3);

        assertThat(watch((done, total) -> false).during(() -> until(ended), ended::countDown))
                .isEqualTo("found");
    }

    @Test
    void an_interruption_ends_the_search_and_is_not_lost() {
        CountDownLatch ended = new CountDownLatch(1);
        Thread.currentThread().interrupt();

        assertThat(watch(SearchMonitor.NONE).during(() -> until(ended), ended::countDown))
                .isEqualTo("found");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void what_a_search_throws_is_thrown() {
        Watch watch = watch(SearchMonitor.NONE);

        assertThatIllegalStateException()
                .isThrownBy(() -> watch.during(
                        () -> {
                            throw new IllegalStateException("failed");
                        },
                        () -> {}))
                .withMessage("failed");
    }
}
