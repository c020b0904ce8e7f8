package org.careweek.testkit.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs a contract on a plugin, as an author's build would, and says what became of each rule. */
final class Trials {

    private Trials() {}

    /** An author's test of whatever exporter is on trial. */
    static class OfExporter extends CalendarExporterContract {
        static Supplier<CalendarExporter> trial;
        static CalendarReader reader;

        @Override
        protected CalendarExporter subject() {
            return trial.get();
        }

        @Override
        protected Optional<CalendarReader> reader() {
            return Optional.ofNullable(reader);
        }

        @Override
        protected boolean isDiscovered() {
            return false;
        }
    }

    /** One of an author who says that hosts find the exporter. */
    static class OfDiscoveredExporter extends OfExporter {
        @Override
        protected boolean isDiscovered() {
            return true;
        }
    }

    /** The same for verifiers. */
    static class OfVerifier extends InsuranceVerifierContract {
        static Function<PayerBehaviour, InsuranceVerifier> trial;

        @Override
        protected Optional<InsuranceVerifier> facing(PayerBehaviour behaviour) {
            LineVerifier.asked.set(0);
            return Optional.of(trial.apply(behaviour));
        }

        @Override
        protected OptionalInt timesAsked() {
            return OptionalInt.of(LineVerifier.asked.get());
        }

        @Override
        protected boolean isDiscovered() {
            return false;
        }
    }

    /** The same for providers of policies. */
    static class OfPolicies extends HourPolicyContract {
        static Supplier<HourPolicyProvider> trial;

        @Override
        protected HourPolicyProvider subject() {
            return trial.get();
        }

        @Override
        protected boolean isDiscovered() {
            return false;
        }
    }

    /** The same for engines. */
    static class OfEngine extends SchedulingEngineContract {
        static Supplier<SchedulingEngine> trial;

        @Override
        protected SchedulingEngine subject() {
            return trial.get();
        }

        @Override
        protected boolean isDiscovered() {
            return false;
        }
    }

    /** What became of each rule, by id. */
    static Map<String, TestExecutionResult> run(Class<?> test) {
        Map<String, TestExecutionResult> results = new TreeMap<>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .configurationParameter("careweek.contracts.report", "none")
                .execute()
                .testEvents()
                .finished()
                .stream()
                .forEach(event -> {
                    Method method = event.getTestDescriptor()
                            .getSource()
                            .map(source -> ((MethodSource) source).getJavaMethod())
                            .orElseThrow();
                    results.put(
                            method.getAnnotation(Rule.class).value(),
                            event.getRequiredPayload(TestExecutionResult.class));
                });
        return results;
    }
}
