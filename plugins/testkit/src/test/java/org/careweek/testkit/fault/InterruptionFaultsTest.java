package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of interruption: a plugin's own, and its caller's. */
@Timeout(60)
class InterruptionFaultsTest {

    private final ExecutorService one = Executors.newSingleThreadExecutor();

    @AfterEach
    void let_go() {
        Thread.interrupted();
        one.shutdownNow();
    }

    private Met remote(Fault fault) {
        return new Met(Kind.VERIFIER, Kind.VERIFIER.that(fault), host -> host.remote(one, Duration.ofMinutes(1)));
    }

    /** The thread is the application's, and comes back clean, also where the executor cleans nothing itself. */
    @Shows(value = "G11", outcome = Outcome.CONTAINED, kinds = Kind.VERIFIER)
    @Test
    void a_verifier_that_interrupts_itself_leaves_no_trace_on_a_thread_of_the_executor() throws Exception {
        BlockingQueue<Boolean> interruptions = new LinkedBlockingQueue<>();
        Executor plain = task -> new Thread(() -> {
                    task.run();
                    interruptions.add(Thread.currentThread().isInterrupted());
                })
                .start();
        try (Met met = new Met(
                Kind.VERIFIER,
                FaultyVerifiers.that(Fault.INTERRUPTS_ITSELF),
                host -> host.remote(plain, Duration.ofMinutes(1)))) {
            assertThat(met.ask()).isEqualTo(Kind.VERIFIER.right());
            assertThat(interruptions.take()).isFalse();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            met.othersAreSound();
        }
    }

    /** On the caller's own thread nobody can tell the plugin's interruption from one that is meant for the caller. */
    @Shows(
            value = "G11",
            outcome = Outcome.DETECTED_BY_KIT,
            kinds = {Kind.EXPORTER, Kind.POLICIES, Kind.ENGINE})
    @ParameterizedTest
    @EnumSource(Kind.class)
    void on_the_callers_thread_an_interruption_is_kept_and_the_kit_sees_it(Kind kind) {
        try (Met met = new Met(kind, kind.that(Fault.INTERRUPTS_ITSELF))) {
            assertThat(met.ask()).isEqualTo(kind.right());
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(KitTrial.breaks(kind, () -> kind.that(Fault.INTERRUPTS_ITSELF), "PV12"))
                .isTrue();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void a_caller_that_is_interrupted_gets_an_answer_and_stays_interrupted() {
        try (Met met = remote(Fault.WAITS)) {
            Thread.currentThread().interrupt();
            assertThat(met.ask()).matches(Kind::isNone);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(met.problems()).containsExactly("the caller was interrupted");
        }
    }

    /** Such an executor cannot be told from the caller, whose interruption may come from outside and is theirs to see. */
    @Test
    void an_executor_that_runs_calls_on_the_callers_thread_takes_no_interruption_away() {
        try (Met met =
                new Met(Kind.VERIFIER, FaultyVerifiers.repeatingAnOldAnswer(), host -> host.remote(Runnable::run))) {
            Thread.currentThread().interrupt();
            met.othersAreSound();
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
