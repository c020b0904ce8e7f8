package org.careweek.testkit.fault;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

/**
 * Classes for a {@link FaultyClassPath} to register as plugins of any kind: sound ones, and one for each way in which a plugin
 * fails before anybody asks it anything.
 */
public final class Registered {

    private static final long SLOW_MILLIS = 200;

    private Registered() {}

    /** Of all kinds at once, and sound. */
    public abstract static class EveryKind
            implements CalendarExporter, InsuranceVerifier, HourPolicyProvider, SchedulingEngine {

        private final String id;

        /** Has an id and does no work. */
        protected EveryKind(String id) {
            this.id = id;
        }

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor(id, "1", Set.of(Capability.DETERMINISTIC));
        }

        @Override
        public ExportAnswer export(ExportRequest request) {
            return FaultyExporters.sound().export(request);
        }

        @Override
        public VerificationAnswer verify(VerificationQuery query) {
            return FaultyVerifiers.sound().verify(query);
        }

        @Override
        public PolicyAnswer policies(PolicyQuery query) {
            return FaultyPolicies.sound().policies(query);
        }

        @Override
        public SchedulingAnswer schedule(SchedulingRequest request) {
            return FaultyEngines.sound().schedule(request);
        }
    }

    /** Sound, and called {@code first}. */
    public static class First extends EveryKind {

        /** Does no work. */
        public First() {
            super("first");
        }
    }

    /** Sound, and called {@code last}. */
    public static class Last extends EveryKind {

        /** Does no work. */
        public Last() {
            super("last");
        }
    }

    /** Sound, and called {@code first} like another. */
    public static class AlsoFirst extends EveryKind {

        /** Does no work. */
        public AlsoFirst() {
            super("first");
        }
    }

    /** Throws when it is made. */
    public static class ThrowsWhenMade extends EveryKind {

        /** Throws. */
        public ThrowsWhenMade() {
            super("broken");
            throw new IllegalStateException(Fault.WORDS);
        }
    }

    /** Throws a checked exception when it is made. */
    public static class ThrowsCheckedWhenMade extends EveryKind {

        /** Throws. */
        public ThrowsCheckedWhenMade() throws IOException {
            super("broken");
            throw new IOException(Fault.WORDS);
        }
    }

    /** Throws an error when it is made. */
    public static class FailsWhenMade extends EveryKind {

        /** Throws. */
        public FailsWhenMade() {
            super("broken");
            throw new AssertionError(Fault.WORDS);
        }
    }

    /** Overflows the stack when it is made. */
    public static class OverflowsWhenMade extends EveryKind {

        /** Overflows the stack. */
        public OverflowsWhenMade() {
            super("broken" + deeper(1));
        }

        private static int deeper(int depth) {
            return deeper(depth + 1) + 1;
        }
    }

    /** Says when it is made that there is no memory left. */
    public static class OutOfMemoryWhenMade extends EveryKind {

        /** Throws. */
        public OutOfMemoryWhenMade() {
            super("broken");
            throw new OutOfMemoryError(Fault.WORDS);
        }
    }

    /** Cannot be initialized. */
    public static class ThrowsWhenInitialized extends EveryKind {

        private static final int VALUE = Integer.parseInt(Fault.WORDS);

        /** Is never made. */
        public ThrowsWhenInitialized() {
            super("broken" + VALUE);
        }
    }

    /** Can be made by nobody but itself. */
    public static class HasNoPublicConstructor extends EveryKind {

        private HasNoPublicConstructor() {
            super("broken");
        }
    }

    /** Wants to be given something. */
    public static class NeedsAnArgument extends EveryKind {

        /** Does no work. */
        public NeedsAnArgument(String id) {
            super(id);
        }
    }

    /** Cannot be made. */
    public abstract static class IsAbstract extends EveryKind {

        /** Does no work. */
        protected IsAbstract() {
            super("broken");
        }

        /** Remains to be written. */
        public abstract void remains();
    }

    /** Is no plugin of any kind. */
    public static class IsNoPlugin {

        /** Does no work. */
        public IsNoPlugin() {}
    }

    /** Does not say who it is. */
    public static class HasNoDescriptor extends EveryKind {

        /** Does no work. */
        public HasNoDescriptor() {
            super("broken");
        }

        @Override
        public PluginDescriptor descriptor() {
            return null;
        }
    }

    /** Throws when it is asked who it is. */
    public static class ThrowsWhenDescribed extends EveryKind {

        /** Does no work. */
        public ThrowsWhenDescribed() {
            super("broken");
        }

        @Override
        public PluginDescriptor descriptor() {
            throw new IllegalStateException(Fault.WORDS);
        }
    }

    /** Has an id that no plugin may have. */
    public static class HasABadId extends EveryKind {

        /** Does no work. */
        public HasABadId() {
            super(Fault.WORDS);
        }
    }

    /** Was compiled against a class that may be missing when it runs. */
    public static class MissesItsParent extends Parent {

        /** Does no work. */
        public MissesItsParent() {
            super("broken");
        }
    }

    /** The class that may be missing. */
    public abstract static class Parent extends EveryKind {

        /** Has an id and does no work. */
        protected Parent(String id) {
            super(id);
        }
    }

    /** Is found and says who it is, and throws whatever it is asked besides. */
    public static class ThrowsWhenAsked extends EveryKind {

        /** Does no work. */
        public ThrowsWhenAsked() {
            super(Fault.THROWS.id());
        }

        /** Claims whatever an application may look for. */
        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor(
                    Fault.THROWS.id(),
                    "1",
                    Set.of(Capability.PARTICIPANT_CALENDAR, Capability.WEEK_BOARD, Capability.CARE_TIMELINE));
        }

        @Override
        public ExportAnswer export(ExportRequest request) {
            return FaultyExporters.that(Fault.THROWS).export(request);
        }

        @Override
        public VerificationAnswer verify(VerificationQuery query) {
            return FaultyVerifiers.that(Fault.THROWS).verify(query);
        }

        @Override
        public PolicyAnswer policies(PolicyQuery query) {
            return FaultyPolicies.that(Fault.THROWS).policies(query);
        }

        @Override
        public SchedulingAnswer schedule(SchedulingRequest request) {
            return FaultyEngines.that(Fault.THROWS).schedule(request);
        }
    }

    /** Takes a fifth of a second to be made, and is sound. */
    public static class IsSlowToStart extends EveryKind {

        /** Waits. */
        public IsSlowToStart() throws InterruptedException {
            super("slow");
            TimeUnit.MILLISECONDS.sleep(SLOW_MILLIS);
        }
    }
}
