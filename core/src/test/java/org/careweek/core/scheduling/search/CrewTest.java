package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that is shared out is done once and wholly, whatever the host's threads do. */
class CrewTest {

    private static final int ITEMS = 1_000;

    private static Crew crew(Executor executor, int helpers) {
        Pace pace = new Pace(new Patience(), 1);
        return new Crew(executor, helpers, isCaller -> new Tool(0, pace, isCaller));
    }

    private static void isDoneOnce(Crew crew) {
        for (int round = 0; round < 20; round++) {
            AtomicIntegerArray done = new AtomicIntegerArray(ITEMS);
            crew.share(ITEMS, (tool, item) -> done.incrementAndGet(item));
            for (int item = 0; item < ITEMS; item++) {
                assertThat(done.get(item)).isEqualTo(1);
            }
        }
    }

    @Test
    void whoever_works_alone_does_it_all() {
        isDoneOnce(crew(Runnable::run, 0));
    }

    @Test
    void several_threads_do_each_item_once() {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            isDoneOnce(crew(pool, 3));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void an_executor_that_refuses_is_not_needed() {
        isDoneOnce(crew(
                work -> {
                    throw new RejectedExecutionException();
                },
                2));
    }

    @Test
    void a_helper_that_does_not_come_is_not_waited_for_and_finds_nothing_left_when_it_does() {
        List<Runnable> late = new ArrayList<>();
        isDoneOnce(crew(late::add, 2));
        assertThat(late).hasSize(2);
        late.forEach(Runnable::run);
    }

    @Test
    void the_only_thread_of_a_pool_can_share_with_that_pool() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            pool.submit(() -> isDoneOnce(crew(pool, 1))).get();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void what_goes_wrong_on_any_thread_reaches_the_caller() {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        CountDownLatch helped = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        try {
            assertThatThrownBy(() -> crew(pool, 1).share(2, (tool, item) -> {
                        if (Thread.currentThread() != caller) {
                            helped.countDown();
                            throw new IllegalStateException("planted");
                        }
                        await(helped);
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("planted");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @Timeout(60)
    void the_host_is_asked_while_the_caller_waits_for_somebody_else() {
        CountDownLatch asked = new CountDownLatch(3);
        Thread caller = Thread.currentThread();
        Pace pace = new Pace(
                new Patience() {
                    @Override
                    public boolean goOn(int done, int total) {
                        assertThat(Thread.currentThread()).isSameAs(caller);
                        asked.countDown();
                        return true;
                    }
                },
                1);
        ExecutorService pool = Executors.newFixedThreadPool(1);
        CountDownLatch helped = new CountDownLatch(1);
        try {
            Crew crew = new Crew(pool, 1, isCaller -> new Tool(0, pace, isCaller));
            crew.share(2, (tool, item) -> {
                if (Thread.currentThread() == caller) {
                    await(helped);
                } else {
                    helped.countDown();
                    while (asked.getCount() > 0) {
                        tool.sign();
                    }
                }
            });
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @Timeout(60)
    void a_host_that_fails_is_told_so_when_everyone_has_ended() {
        Thread caller = Thread.currentThread();
        Pace pace = new Pace(
                new Patience() {
                    @Override
                    public boolean goOn(int done, int total) {
                        throw new IllegalStateException("planted");
                    }
                },
                1);
        ExecutorService pool = Executors.newFixedThreadPool(1);
        CountDownLatch helped = new CountDownLatch(1);
        AtomicIntegerArray done = new AtomicIntegerArray(2);
        try {
            Crew crew = new Crew(pool, 1, isCaller -> new Tool(0, pace, isCaller));
            assertThatThrownBy(() -> crew.share(2, (tool, item) -> {
                        if (Thread.currentThread() == caller) {
                            await(helped);
                        } else {
                            helped.countDown();
                            while (!pace.isOver()) {
                                tool.sign();
                            }
                        }
                        done.set(item, 1);
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("planted");
            assertThat(done.get(0) + done.get(1)).isEqualTo(2);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void an_interrupt_ends_no_work_and_is_not_lost() {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Thread caller = Thread.currentThread();
        AtomicIntegerArray done = new AtomicIntegerArray(2);
        CountDownLatch helped = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try {
            crew(pool, 1).share(2, (tool, item) -> {
                if (Thread.currentThread() == caller) {
                    await(helped);
                    caller.interrupt();
                    interrupted.countDown();
                } else {
                    helped.countDown();
                    await(interrupted);
                }
                done.incrementAndGet(item);
            });
            assertThat(Thread.interrupted()).isTrue();
            assertThat(done.get(0) + done.get(1)).isEqualTo(2);
        } finally {
            pool.shutdownNow();
            Thread.interrupted();
        }
    }

    @Test
    void an_error_is_not_hidden_either() {
        assertThatThrownBy(() -> crew(Runnable::run, 0).share(1, (tool, item) -> {
                    throw new AssertionError("planted");
                }))
                .isInstanceOf(AssertionError.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
