package org.careweek.core.hours.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Who does which piece of the work, and when it is handed in. */
class RelayTest {

    private static final Executor NEVER = work -> {};

    private final List<String> told = new ArrayList<>();

    private void run(int pieces, Executor executor, int helpers) {
        new Relay<>(pieces, piece -> {
                    told.add("did " + piece);
                    return piece;
                })
                .run(piece -> told.add("took " + piece), executor, helpers);
    }

    @Test
    void alone_each_piece_is_handed_in_before_the_next_is_begun() {
        run(3, NEVER, 0);
        assertThat(told).containsExactly("did 0", "took 0", "did 1", "took 1", "did 2", "took 2");
    }

    @Test
    void a_helper_goes_on_until_nothing_is_left() {
        run(3, Runnable::run, 1);
        assertThat(told).containsExactly("did 0", "did 1", "did 2", "took 0", "took 1", "took 2");
    }

    /** The calling thread does one piece at least. */
    @Test
    void no_more_helpers_are_called_than_were_offered_nor_than_there_is_work_for() {
        assertThat(called(5, 3)).isEqualTo(3);
        assertThat(called(5, 9)).isEqualTo(4);
        assertThat(called(1, 9)).isZero();
        assertThat(called(0, 9)).isZero();
    }

    private static int called(int pieces, int helpers) {
        List<Runnable> called = new ArrayList<>();
        new Relay<>(pieces, piece -> piece).run(piece -> {}, called::add, helpers);
        return called.size();
    }

    @Test
    void whoever_is_told_of_a_failure_knows_that_no_helper_still_works() {
        CountDownLatch callerWorks = new CountDownLatch(1);
        CountDownLatch helperWorks = new CountDownLatch(1);
        CountDownLatch callerFails = new CountDownLatch(1);
        AtomicBoolean isDone = new AtomicBoolean();
        Thread caller = Thread.currentThread();
        Relay<Integer> relay = new Relay<>(2, piece -> {
            if (Thread.currentThread() == caller) {
                callerWorks.countDown();
                await(helperWorks);
                callerFails.countDown();
                throw new IllegalStateException("failed");
            }
            helperWorks.countDown();
            await(callerFails);
            untilItWaits(caller);
            isDone.set(true);
            return piece;
        });
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Executor afterTheCaller = work -> threads.execute(() -> {
                await(callerWorks);
                work.run();
            });
            assertThatThrownBy(() -> relay.run(piece -> {}, afterTheCaller, 1)).hasMessage("failed");
            assertThat(isDone).isTrue();
        } finally {
            threads.shutdown();
        }
    }

    /** A caller that does not wait at all is given a tenth of a second. */
    private static void untilItWaits(Thread caller) {
        for (int i = 0; i < 100 && caller.getState() != Thread.State.WAITING; i++) {
            sleep(1);
        }
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
