package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.careweek.spi.Plugin;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What plugins throw instead of an answer, or answer null. */
class ThrownFaultsTest {

    private static final Map<Fault, Class<?>> THROWN = Map.of(
            Fault.THROWS, IllegalStateException.class,
            Fault.THROWS_CHECKED, IOException.class,
            Fault.CLAIMS_TO_BE_INTERRUPTED, InterruptedException.class,
            Fault.THROWS_WHAT_THROWS, Thrown.WhenAsked.class,
            Fault.FAILS_AN_ASSERTION, AssertionError.class,
            Fault.OVERFLOWS_THE_STACK, StackOverflowError.class,
            Fault.MISSES_A_CLASS, NoClassDefFoundError.class,
            Fault.FAILS_TO_INITIALIZE, ExceptionInInitializerError.class,
            Fault.MISSES_A_SERVICE, Thrown.WhenAsked.class);

    @AfterEach
    void forget_that_somebody_claimed_to_be_interrupted() {
        Thread.interrupted();
    }

    static Stream<Arguments> everyKindAndThrow() {
        return Stream.of(Kind.values())
                .flatMap(kind -> THROWN.keySet().stream().sorted().map(fault -> Arguments.of(kind, fault)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_sound_plugin_is_handed_on_as_it_is(Kind kind) {
        try (Met met = new Met(kind, kind.that(Fault.CANNOT_BE_PRINTED_OR_COMPARED))) {
            met.isAsSound();
        }
    }

    @Shows(value = "G1", outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @EnumSource(Kind.class)
    void null_is_no_answer(Kind kind) {
        try (Met met = new Met(kind, kind.that(Fault.ANSWERS_NULL))) {
            met.isAnsweredFor("no answer");
        }
    }

    @Shows(
            value = {"G3", "G4", "G5", "G6", "G7"},
            outcome = Outcome.CONTAINED)
    @ParameterizedTest
    @MethodSource("everyKindAndThrow")
    void whatever_is_thrown_becomes_a_fault_of_class_names(Kind kind, Fault fault) {
        try (Met met = new Met(kind, kind.that(fault))) {
            met.isAnsweredFor(THROWN.get(fault).getName());
        }
    }

    @Shows(
            value = {"G3", "G4", "G5", "G6", "G7"},
            outcome = Outcome.CONTAINED,
            kinds = Kind.VERIFIER)
    @ParameterizedTest
    @EnumSource(Fault.class)
    void on_another_thread_it_is_the_same(Fault fault) {
        if (THROWN.containsKey(fault)) {
            ExecutorService threads = Executors.newSingleThreadExecutor();
            try (Met met = new Met(
                    Kind.VERIFIER, Kind.VERIFIER.that(fault), host -> host.remote(threads, Duration.ofMinutes(1)))) {
                met.isAnsweredFor(THROWN.get(fault).getName());
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoever_uses_what_a_host_hands_out_meets_none_of_a_plugins_own_code(Kind kind) {
        Plugin shy = kind.that(Fault.CANNOT_BE_PRINTED_OR_COMPARED);
        assertThatThrownBy(shy::toString).hasMessage(Fault.WORDS);
        assertThatThrownBy(shy::hashCode).hasMessage(Fault.WORDS);
        try (Met met = new Met(kind, shy)) {
            List<Plugin> handedOut = List.copyOf(kind.of(met.host()));
            assertThat(Set.copyOf(handedOut)).hasSize(2).contains(handedOut.get(0));
            assertThat(handedOut.toString() + met.host()).doesNotContain(Fault.WORDS);
        }
    }

    /** Nobody can answer for a machine that has no memory left. */
    @Test
    void a_machine_out_of_memory_is_nobodys_answer() {
        InsuranceVerifier failing = new InsuranceVerifier() {
            @Override
            public PluginDescriptor descriptor() {
                return new PluginDescriptor("out-of-memory", "1", Set.of());
            }

            @Override
            public VerificationAnswer verify(VerificationQuery query) {
                throw new OutOfMemoryError();
            }
        };
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Met here = new Met(Kind.VERIFIER, failing);
                Met there = new Met(Kind.VERIFIER, failing, host -> host.remote(threads))) {
            assertThatThrownBy(here::ask).isInstanceOf(OutOfMemoryError.class);
            assertThatThrownBy(there::ask).isInstanceOf(OutOfMemoryError.class);
        } finally {
            threads.shutdownNow();
        }
    }
}
