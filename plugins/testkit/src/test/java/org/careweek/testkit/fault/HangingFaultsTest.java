package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of plugins that do not come back. */
@Timeout(60)
class HangingFaultsTest {

    private static final Undetermined AGAIN = Undetermined.because(Reason.VERIFIER_FAILED, RetryAdvice.now());
    private static final Undetermined NEVER = Undetermined.because(Reason.VERIFIER_FAILED, new RetryAdvice.Never());
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String MISSED = "missed its deadline";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ExecutorService one = Executors.newSingleThreadExecutor();

    @AfterEach
    void let_go() {
        threads.shutdownNow();
        one.shutdownNow();
    }

    private Met remote(InsuranceVerifier verifier, Duration deadline) {
        return new Met(Kind.VERIFIER, verifier, host -> host.remote(threads, deadline));
    }

    /** The executor has one thread, and has it again. */
    @Shows(value = "G8", outcome = Outcome.CONTAINED, kinds = Kind.VERIFIER)
    @Test
    void a_verifier_that_waits_is_answered_for_at_its_deadline_and_gives_its_thread_back() throws Exception {
        try (Met met = new Met(
                Kind.VERIFIER, FaultyVerifiers.that(Fault.WAITS), host -> host.remote(one, Duration.ofMillis(100)))) {
            assertThat(met.ask()).isEqualTo(AGAIN);
            assertThat(met.problems()).containsExactly(MISSED);
            assertThat(one.submit(() -> "free").get()).isEqualTo("free");
        }
    }

    @Shows(
            value = "G8",
            outcome = Outcome.LIMITED,
            kinds = {Kind.EXPORTER, Kind.POLICIES, Kind.ENGINE})
    @ParameterizedTest
    @EnumSource(Kind.class)
    void on_its_callers_thread_a_plugin_waits_until_the_caller_is_interrupted(Kind kind) throws Exception {
        try (Met met = new Met(kind, kind.that(Fault.WAITS))) {
            List<Object> answers = Collections.synchronizedList(new ArrayList<>());
            Thread caller = new Thread(() -> answers.add(met.ask()));
            caller.start();
            while (caller.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            assertThat(answers).isEmpty();
            caller.interrupt();
            caller.join();
            assertThat(answers).containsExactly(kind.right());
            met.othersAreSound();
        }
    }

    @Shows(value = "G9", outcome = Outcome.LIMITED, kinds = Kind.VERIFIER)
    @Test
    void one_that_hangs_for_good_costs_three_threads_and_is_asked_no_more() {
        try (Met met = remote(FaultyVerifiers.that(Fault.WAITS_FOR_GOOD), Duration.ofMillis(50))) {
            List<Object> answers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                answers.add(met.ask());
            }
            assertThat(answers).containsExactly(AGAIN, AGAIN, NEVER, NEVER, NEVER);
            assertThat(met.problems()).containsExactly(MISSED, MISSED, MISSED, "quarantined", "quarantined");
        }
    }

    @Shows(value = "G9", outcome = Outcome.LIMITED, kinds = Kind.VERIFIER)
    @Test
    void a_fifth_call_at_once_is_not_made() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(4);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Met met = remote(
                answering(query -> {
                    inside.countDown();
                    return after(goOn, query);
                }),
                LONG)) {
            List<Object> answers = Collections.synchronizedList(new ArrayList<>());
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                callers.add(started(() -> answers.add(met.ask())));
            }
            inside.await();
            assertThat(met.ask()).matches(Kind::isNone);
            assertThat(met.problems()).containsExactly("saturated");
            met.othersAreSound();
            goOn.countDown();
            for (Thread caller : callers) {
                caller.join();
            }
            assertThat(answers).hasSize(4).allMatch(IndicatesCovered.class::isInstance);
            assertThat(met.ask()).isInstanceOf(IndicatesCovered.class);
        }
    }

    /** Three calls miss their deadline while a fourth, which began later, is still inside its own. */
    @Test
    void one_that_is_asked_no_more_is_not_asked_again_because_a_late_call_went_well() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        try (Met met = remote(answering(query -> after(goOn, query)), Duration.ofMillis(800))) {
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                callers.add(started(met::ask));
            }
            Thread.sleep(400);
            Thread late = started(met::ask);
            for (Thread caller : callers) {
                caller.join();
            }
            goOn.countDown();
            late.join();
            assertThat(met.ask()).isEqualTo(NEVER);
        }
    }

    @Test
    void an_executor_that_takes_nothing_more_is_a_fault_each_time_and_costs_no_place() {
        threads.shutdown();
        try (Met met = remote(FaultyVerifiers.that(Fault.WAITS), LONG)) {
            for (int i = 0; i < 6; i++) {
                assertThat(met.ask()).isEqualTo(AGAIN);
            }
            assertThat(met.problems()).hasSize(6).containsOnly("no thread");
        }
    }

    @Test
    void an_executor_that_fails_in_its_own_way_is_a_fault_each_time_and_costs_no_place() {
        for (RuntimeException own : List.of(new RejectedExecutionException(), new IllegalStateException(Fault.WORDS))) {
            try (Met met = new Met(
                    Kind.VERIFIER,
                    FaultyVerifiers.that(Fault.WAITS),
                    host -> host.remote(task -> {
                        throw own;
                    }))) {
                for (int i = 0; i < 6; i++) {
                    assertThat(met.ask()).isEqualTo(AGAIN);
                }
                assertThat(met.problems()).hasSize(6).containsOnly("no thread");
            }
        }
    }

    private static Thread started(Runnable call) {
        Thread thread = new Thread(call);
        thread.start();
        return thread;
    }

    private static VerificationAnswer after(CountDownLatch latch, VerificationQuery query) {
        boolean isOver = false;
        while (!isOver) {
            try {
                latch.await();
                isOver = true;
            } catch (InterruptedException goesOn) {
                isOver = false;
            }
        }
        return FaultyVerifiers.sound().verify(query);
    }

    private static InsuranceVerifier answering(Function<VerificationQuery, VerificationAnswer> answer) {
        return new InsuranceVerifier() {
            @Override
            public PluginDescriptor descriptor() {
                return new PluginDescriptor("waits-for-a-signal", "1", Set.of());
            }

            @Override
            public VerificationAnswer verify(VerificationQuery query) {
                return answer.apply(query);
            }
        };
    }
}
