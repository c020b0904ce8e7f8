package org.careweek.testkit.fault;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.careweek.spi.Plugin;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.testkit.contract.CalendarExporterContract;
import org.careweek.testkit.contract.HourPolicyContract;
import org.careweek.testkit.contract.InsuranceVerifierContract;
import org.careweek.testkit.contract.PayerBehaviour;
import org.careweek.testkit.contract.SchedulingEngineContract;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Asks one rule of the contracts about a plugin, as its author's build would. */
final class KitTrial {

    private static Supplier<? extends Plugin> trial;

    private KitTrial() {}

    /** Whether plugins of a kind that commit a fault break a rule, such as {@code PV12}; a skipped rule is not broken. */
    static boolean breaks(Kind kind, Supplier<? extends Plugin> plugin, String rule) {
        trial = plugin;
        Class<?> test = testOf(kind);
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(test, methodOf(test, rule)))
                .configurationParameter("careweek.contracts.report", "none")
                .execute()
                .testEvents()
                .finished()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(TestExecutionResult::getStatus)
                .reduce((one, other) -> {
                    throw new IllegalStateException("more than one test of " + rule);
                })
                .filter(Status.FAILED::equals)
                .isPresent();
    }

    private static Method methodOf(Class<?> test, String rule) {
        Class<?> type = test;
        while (type != Object.class) {
            Optional<Method> method = Arrays.stream(type.getDeclaredMethods())
                    .filter(it -> it.getName().startsWith(rule + "_"))
                    .findFirst();
            if (method.isPresent()) {
                return method.get();
            }
            type = type.getSuperclass();
        }
        throw new IllegalStateException("there is no test of " + rule);
    }

    private static Class<?> testOf(Kind kind) {
        return switch (kind) {
            case EXPORTER -> OfExporter.class;
            case VERIFIER -> OfVerifier.class;
            case POLICIES -> OfPolicies.class;
            case ENGINE -> OfEngine.class;
        };
    }

    /** An author's test of whatever exporter is on trial. */
    static class OfExporter extends CalendarExporterContract {
        @Override
        protected CalendarExporter subject() {
            return (CalendarExporter) trial.get();
        }
    }

    /** The same for verifiers. */
    static class OfVerifier extends InsuranceVerifierContract {
        @Override
        protected Optional<InsuranceVerifier> facing(PayerBehaviour behaviour) {
            return Optional.of((InsuranceVerifier) trial.get());
        }
    }

    /** The same for providers of policies. */
    static class OfPolicies extends HourPolicyContract {
        @Override
        protected HourPolicyProvider subject() {
            return (HourPolicyProvider) trial.get();
        }
    }

    /** The same for engines. */
    static class OfEngine extends SchedulingEngineContract {
        @Override
        protected SchedulingEngine subject() {
            return (SchedulingEngine) trial.get();
        }
    }
}
