package org.careweek.example.clinic.privacy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;

/** Plugins of each kind that fail in some way, each of which would tell the marked text if anybody listened to it. */
final class FaultyPlugins {

    private FaultyPlugins() {}

    /** The ways to fail, by name. */
    static Map<String, Runnable> faults(String text) {
        Map<String, Runnable> faults = new LinkedHashMap<>();
        faults.put("throws an exception", () -> {
            throw new IllegalStateException(text, new IllegalArgumentException(text));
        });
        faults.put("throws with something suppressed", () -> {
            var thrown = new IllegalStateException();
            thrown.addSuppressed(new IllegalStateException(text));
            throw thrown;
        });
        faults.put("throws what it may not", () -> sneak(new IOException(text)));
        faults.put("throws an error", () -> {
            throw new AssertionError(text);
        });
        faults.put("misses a class", () -> {
            throw new NoClassDefFoundError(text);
        });
        faults.put("overflows the stack", () -> {
            throw new StackOverflowError(text);
        });
        faults.put("throws what will not speak", () -> {
            throw new Mute(text);
        });
        faults.put("answers nothing", () -> {});
        return faults;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** An exception whose text throws, and quotes. */
    private static final class Mute extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String text;

        Mute(String text) {
            this.text = text;
        }

        @Override
        public String getMessage() {
            throw new IllegalStateException(text);
        }
    }

    private static PluginDescriptor named(String id, Capability capability) {
        return new PluginDescriptor(id, "1", Set.of(capability));
    }

    record Exporter(Supplier<ExportAnswer> answer, String text) implements CalendarExporter {

        @Override
        public PluginDescriptor descriptor() {
            return named("exporter", Capability.PARTICIPANT_CALENDAR);
        }

        @Override
        public ExportAnswer export(ExportRequest request) {
            return answer.get();
        }
    }

    record Verifier(Supplier<VerificationAnswer> answer, String text) implements InsuranceVerifier {

        @Override
        public PluginDescriptor descriptor() {
            return named("verifier", Capability.INSURANCE_VERIFICATION);
        }

        @Override
        public VerificationAnswer verify(VerificationQuery query) {
            return answer.get();
        }
    }

    record Policies(Supplier<PolicyAnswer> answer, String text) implements HourPolicyProvider {

        @Override
        public PluginDescriptor descriptor() {
            return named("policies", Capability.HOUR_POLICIES);
        }

        @Override
        public PolicyAnswer policies(PolicyQuery query) {
            return answer.get();
        }
    }

    record Engine(Supplier<SchedulingAnswer> answer, String text) implements SchedulingEngine {

        @Override
        public PluginDescriptor descriptor() {
            return named("engine", Capability.SCHEDULING);
        }

        @Override
        public SchedulingAnswer schedule(SchedulingRequest request) {
            return answer.get();
        }
    }

    /** Cannot say who it is, and throws when it is closed. */
    record Nameless(Runnable fault, String text) implements CalendarExporter, AutoCloseable {

        @Override
        public PluginDescriptor descriptor() {
            fault.run();
            return null;
        }

        @Override
        public ExportAnswer export(ExportRequest request) {
            return null;
        }

        @Override
        public void close() {
            fault.run();
        }
    }
}
