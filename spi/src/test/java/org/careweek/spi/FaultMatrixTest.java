package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.SessionId;
import org.careweek.spi.Answers.Kind;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.fixture.Providers;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plugin of each kind may do wrong while it answers, and what becomes of it. */
class FaultMatrixTest {

    private final List<PluginFault> told = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void let_go() {
        threads.shutdownNow();
    }

    private PluginHost hostOf(Kind kind, Function<Object, Object> answer) {
        return PluginHost.builder().with(kind.that(answer)).onFault(told::add).build();
    }

    private PluginHost remoteHostOf(int millis, Function<Object, Object> answer) {
        return PluginHost.builder()
                .with(Kind.VERIFIER.that(answer))
                .remote(threads, Duration.ofMillis(millis))
                .onFault(told::add)
                .build();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> Object sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_answer_is_handed_on_as_it_is(Kind kind) {
        Object right = kind.right();
        assertThat(kind.ask(hostOf(kind, request -> right))).isSameAs(right);
        assertThat(told).isEmpty();
    }

    /** G1. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_answer_concludes_nothing(Kind kind) {
        assertThat(Kind.isNone(kind.ask(hostOf(kind, request -> null)))).isTrue();
        assertThat(told).extracting(PluginFault::problem).containsExactly("no answer");
    }

    static Stream<Arguments> whatPluginsThrow() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(
                                new IllegalStateException(Providers.CANARY),
                                new IOException(Providers.CANARY, new IllegalStateException(Providers.CANARY)),
                                new AssertionError(Providers.CANARY),
                                new ServiceConfigurationError(Providers.CANARY),
                                new StackOverflowError(Providers.CANARY),
                                new NoClassDefFoundError(Providers.CANARY),
                                new ExceptionInInitializerError(Providers.CANARY),
                                new ThrowsWhenAsked())
                        .map(thrown -> Arguments.of(kind, thrown)));
    }

    /** G3 to G7. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("whatPluginsThrow")
    void whatever_is_thrown_becomes_a_fault_of_class_names(Kind kind, Throwable thrown) {
        assertThat(Kind.isNone(kind.ask(hostOf(kind, request -> sneak(thrown)))))
                .isTrue();
        assertThat(told)
                .extracting(PluginFault::problem)
                .containsExactly(thrown.getClass().getName());
        assertThat(told.toString()).doesNotContain(Providers.CANARY);
    }

    /** G8. */
    @Test
    void a_verifier_that_hangs_is_answered_for_at_its_deadline_and_interrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        PluginHost host = remoteHostOf(100, request -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException expected) {
                interrupted.countDown();
            }
            return Kind.VERIFIER.right();
        });
        assertThat(Kind.VERIFIER.ask(host)).isEqualTo(Undetermined.because(Reason.VERIFIER_FAILED, RetryAdvice.now()));
        assertThat(told).extracting(PluginFault::problem).containsExactly("missed its deadline");
        interrupted.await();
    }

    /** G9. */
    @Test
    void one_that_hangs_for_good_costs_three_threads_and_is_asked_no_more() {
        CountDownLatch forGood = new CountDownLatch(1);
        PluginHost host = remoteHostOf(50, request -> uninterruptibly(forGood));
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(Kind.VERIFIER.ask(host));
        }
        var again = Undetermined.because(Reason.VERIFIER_FAILED, RetryAdvice.now());
        var never = Undetermined.because(Reason.VERIFIER_FAILED, new RetryAdvice.Never());
        assertThat(answers).containsExactly(again, again, never, never, never);
        assertThat(told)
                .extracting(PluginFault::problem)
                .containsExactly(
                        "missed its deadline",
                        "missed its deadline",
                        "missed its deadline",
                        "quarantined",
                        "quarantined");
        forGood.countDown();
    }

    private static Object uninterruptibly(CountDownLatch latch) {
        boolean done = false;
        while (!done) {
            try {
                latch.await();
                done = true;
            } catch (InterruptedException ignored) {
                done = false;
            }
        }
        return Kind.VERIFIER.right();
    }

    /** G9. */
    @Test
    void a_fifth_call_at_once_is_not_made() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(4);
        CountDownLatch goOn = new CountDownLatch(1);
        PluginHost host = remoteHostOf(60_000, request -> {
            inside.countDown();
            return uninterruptibly(goOn);
        });
        List<Object> answers = Collections.synchronizedList(new ArrayList<>());
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread caller = new Thread(() -> answers.add(Kind.VERIFIER.ask(host)));
            caller.start();
            callers.add(caller);
        }
        inside.await();
        assertThat(Kind.isNone(Kind.VERIFIER.ask(host))).isTrue();
        assertThat(told).extracting(PluginFault::problem).containsExactly("saturated");
        goOn.countDown();
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(answers).hasSize(4).allMatch(IndicatesCovered.class::isInstance);
        assertThat(Kind.VERIFIER.ask(host)).isInstanceOf(IndicatesCovered.class);
    }

    /** G11: the thread is the application's, and comes back clean. */
    @Test
    void a_verifier_that_interrupts_itself_leaves_no_trace_on_a_thread_of_the_executor() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            PluginHost host = PluginHost.builder()
                    .with(Kind.VERIFIER.that(request -> {
                        Thread.currentThread().interrupt();
                        return Kind.VERIFIER.right();
                    }))
                    .remote(one, Duration.ofSeconds(60))
                    .build();
            assertThat(Kind.VERIFIER.ask(host)).isInstanceOf(IndicatesCovered.class);
            assertThat(one.submit(() -> Thread.currentThread().isInterrupted()).get())
                    .isFalse();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void a_caller_that_is_interrupted_gets_an_answer_and_stays_interrupted() {
        CountDownLatch never = new CountDownLatch(1);
        PluginHost host = remoteHostOf(60_000, request -> uninterruptibly(never));
        Thread.currentThread().interrupt();
        assertThat(Kind.isNone(Kind.VERIFIER.ask(host))).isTrue();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(told).extracting(PluginFault::problem).containsExactly("the caller was interrupted");
        never.countDown();
    }

    /** Such an executor cannot be told from the caller, whose interruption may come from outside and is theirs to see. */
    @Test
    void an_executor_that_runs_calls_on_the_callers_thread_takes_no_interruption_away() {
        PluginHost host = PluginHost.builder()
                .with(Kind.VERIFIER.that(request -> Kind.VERIFIER.right()))
                .remote(Runnable::run)
                .build();
        Thread.currentThread().interrupt();
        assertThat(Kind.VERIFIER.ask(host)).isInstanceOf(IndicatesCovered.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void an_executor_that_takes_nothing_more_is_a_fault() {
        threads.shutdown();
        assertThat(Kind.isNone(Kind.VERIFIER.ask(remoteHostOf(100, request -> Kind.VERIFIER.right()))))
                .isTrue();
        assertThat(told).extracting(PluginFault::problem).containsExactly("no thread");
    }

    @Test
    void a_machine_out_of_memory_is_nobodys_answer_on_another_thread_either() {
        PluginHost host = remoteHostOf(60_000, request -> sneak(new OutOfMemoryError()));
        assertThatThrownBy(() -> Kind.VERIFIER.ask(host)).isInstanceOf(OutOfMemoryError.class);
    }

    /** G12. */
    @Test
    void a_document_of_more_than_16_mib_is_not_taken() {
        int most = 16 * 1024 * 1024;
        Exported whole = new Exported("text/plain", "txt", new byte[most]);
        assertThat(Kind.EXPORTER.ask(hostOf(Kind.EXPORTER, request -> whole))).isSameAs(whole);
        assertThat(Kind.EXPORTER.ask(
                        hostOf(Kind.EXPORTER, request -> new Exported("text/plain", "txt", new byte[most + 1]))))
                .isEqualTo(new NotExported("the document is larger than 16 MiB"));
        assertThat(told).hasSize(1);
    }

    /** G12. */
    @Test
    void evidence_of_more_than_64_kib_is_not_taken() {
        var covered = IndicatesCovered.builder(Answers.statement("q-1", 0, 6));
        String most = "x".repeat(64 * 1024);
        assertThat(Kind.VERIFIER.ask(hostOf(
                        Kind.VERIFIER,
                        request -> covered.evidence(PrivateText.of(most)).build())))
                .isInstanceOf(IndicatesCovered.class);
        assertThat(Kind.VERIFIER.ask(hostOf(
                        Kind.VERIFIER,
                        request -> covered.evidence(PrivateText.of(most + "x")).build())))
                .isEqualTo(Undetermined.because(Reason.LIMIT, new RetryAdvice.Never()));
    }

    /** G14. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_plugin_leaves_another_context_class_loader_behind(Kind kind) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        kind.ask(hostOf(kind, request -> {
            Thread.currentThread().setContextClassLoader(null);
            return kind.right();
        }));
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    /** G18. */
    @Test
    void an_answer_to_another_question_or_about_other_dates_concludes_nothing() {
        for (Object lie : List.of(
                Answers.covered("q-2"),
                IndicatesCovered.builder(Answers.statement("q-1", -1, 6)).build(),
                IndicatesCovered.builder(Answers.statement("q-1", 0, 7)).build(),
                new IndicatesNotCovered(Answers.statement("q-2", 0, 6), PrivateText.of("")))) {
            assertThat(Kind.VERIFIER.ask(hostOf(Kind.VERIFIER, request -> lie)))
                    .isEqualTo(Undetermined.because(Reason.MISMATCH, RetryAdvice.now()));
        }
        assertThat(told).hasSize(4).extracting(PluginFault::problem).containsOnly("an answer to another question");
    }

    /** G18. */
    @Test
    void a_policy_that_nobody_asked_for_is_not_taken() {
        var other = StandardPolicies.standard().under(new PolicyId("other"), "modelled on nothing", List.of());
        assertThat(Kind.isNone(
                        Kind.POLICIES.ask(hostOf(Kind.POLICIES, request -> new PolicyAnswer.Offered(List.of(other))))))
                .isTrue();
        assertThat(told).extracting(PluginFault::problem).containsExactly("a policy that nobody asked for");
    }

    /** G18. */
    @Test
    void a_schedule_that_breaks_a_rule_or_names_a_stranger_is_not_taken() {
        var tooLittle = SchedulingAnswer.Assigned.of(Map.of(ParticipantId.of("p-1"), List.of(new SessionId("s-1"))));
        assertThat(Kind.isNone(Kind.ENGINE.ask(hostOf(Kind.ENGINE, request -> tooLittle))))
                .isTrue();
        assertThat(told).extracting(PluginFault::problem).containsExactly("a schedule that breaks iop.weekly-minimum");
        told.clear();
        var stranger = SchedulingAnswer.Assigned.of(Map.of(ParticipantId.of("jane"), List.of(new SessionId("s-1"))));
        assertThat(Kind.isNone(Kind.ENGINE.ask(hostOf(Kind.ENGINE, request -> stranger))))
                .isTrue();
        assertThat(told.toString()).doesNotContain("jane");
        assertThat(told).hasSize(1);
    }

    /** G18: the score is 100,000 for the place, and nothing is off the order. */
    @Test
    void a_bound_below_the_score_is_no_bound_and_one_at_it_is() {
        var sessions = Answers.PLACED.sessions();
        var proven = new SchedulingAnswer.Assigned(sessions, OptionalLong.of(100_000));
        assertThat(Kind.ENGINE.ask(hostOf(Kind.ENGINE, request -> proven))).isEqualTo(proven);
        var wrong = new SchedulingAnswer.Assigned(sessions, OptionalLong.of(99_999));
        assertThat(Kind.ENGINE.ask(hostOf(Kind.ENGINE, request -> wrong))).isEqualTo(Answers.PLACED);
        assertThat(told).extracting(PluginFault::problem).containsExactly("a bound below the score");
    }

    /** G10: whatever a plugin gets hold of, it cannot change. */
    @Test
    void an_answer_keeps_its_own_collections() {
        var sessions = new TreeMap<>(Answers.PLACED.sessions());
        sessions.replaceAll((who, what) -> new TreeSet<>(what));
        var answer = new SchedulingAnswer.Assigned(sessions, OptionalLong.empty());
        sessions.values().forEach(Set::clear);
        sessions.clear();
        assertThat(answer).isEqualTo(Answers.PLACED);
        assertThatThrownBy(() -> answer.sessions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> answer.sessions().get(ParticipantId.of("p-1")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void after_a_host_is_closed_its_plugins_are_answered_for(Kind kind) {
        List<String> calls = new ArrayList<>();
        PluginHost host = hostOf(kind, request -> {
            calls.add("asked");
            return kind.right();
        });
        host.close();
        host.close();
        assertThat(Kind.isNone(kind.ask(host))).isTrue();
        assertThat(calls).isEmpty();
    }

    /** Throws again when somebody asks it anything. */
    private static final class ThrowsWhenAsked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException(Providers.CANARY);
        }

        @Override
        public String toString() {
            return getMessage();
        }

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException(Providers.CANARY);
        }
    }
}
