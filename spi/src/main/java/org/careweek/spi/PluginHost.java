package org.careweek.spi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.scheduling.SchedulingEngine;

/**
 * The plugins of one application: given by it, or found for it, and each guarded by itself.
 *
 * <p>Looking happens once, in {@link Builder#build()}; afterwards a host never changes. A plugin that cannot be loaded,
 * created or asked who it is becomes a {@link PluginFault} among {@link #faults()}, and the rest are used. The plugins
 * that a host hands out are guarded: one that throws, overflows the stack, gives no answer, more than a host takes, or an
 * answer that is not to the question is answered for, and the listener is told. Only a failure of the virtual machine itself,
 * such as an {@link OutOfMemoryError}, passes through; during discovery even that is a fault when a plugin's constructor
 * throws it.
 *
 * <p>Exporters, providers of policies and engines run on the caller's thread, whose context class loader they cannot change
 * for good; nothing ends one that does not come back. Verifiers wait for other machines: with {@link Builder#remote} they run
 * on the application's threads, a few at once and each for so long. Plugins are contained, not sandboxed. A host holds its
 * plugins until it is closed, or is itself let go; nothing is kept statically.
 */
public final class PluginHost implements AutoCloseable {

    private final List<CalendarExporter> exporters;
    private final List<InsuranceVerifier> verifiers;
    private final List<HourPolicyProvider> policyProviders;
    private final List<SchedulingEngine> engines;
    private final List<Held<?>> used;
    private final List<PluginFault> faults;
    private final Door door;

    private PluginHost(Builder builder) {
        this.door = new Door(builder.listener);
        List<PluginFault> met = new ArrayList<>();
        List<Held<?>> members = new ArrayList<>();
        this.exporters =
                use(CalendarExporter.class, builder, members, met, (who, held) -> new GuardedExporter(who, held, door));
        this.verifiers = use(
                InsuranceVerifier.class,
                builder,
                members,
                met,
                (who, held) -> new GuardedVerifier(who, held, builder.remoteOf(held), door));
        this.policyProviders = use(
                HourPolicyProvider.class, builder, members, met, (who, held) -> new GuardedPolicies(who, held, door));
        this.engines =
                use(SchedulingEngine.class, builder, members, met, (who, held) -> new GuardedEngine(who, held, door));
        builder.given.stream()
                .filter(plugin -> !isOfAKind(plugin))
                .forEach(plugin -> met.add(new PluginFault(
                        plugin.getClass().getName(), "registering", "no kind of plugin that is known")));
        this.used = List.copyOf(members);
        this.faults = List.copyOf(met);
    }

    private static boolean isOfAKind(Plugin plugin) {
        return plugin instanceof CalendarExporter
                || plugin instanceof InsuranceVerifier
                || plugin instanceof HourPolicyProvider
                || plugin instanceof SchedulingEngine;
    }

    private static <S extends Plugin> List<S> use(
            Class<S> kind,
            Builder builder,
            List<Held<?>> members,
            List<PluginFault> met,
            BiFunction<PluginDescriptor, Held<S>, S> guarded) {
        List<S> given =
                builder.given.stream().filter(kind::isInstance).map(kind::cast).toList();
        Set<Class<?>> givenClasses = given.stream().map(Object::getClass).collect(Collectors.toSet());
        Discovery<S> discovery = new Discovery<>(kind, givenClasses, met::add);
        builder.loaders.forEach(loader -> discovery.search(ServiceLoader.load(kind, loader)));

        Roster<S> roster = new Roster<>(met::add);
        given.forEach(plugin -> roster.enter(plugin, plugin::descriptor, true));
        discovery.found().forEach(plugin -> roster.enter(plugin, plugin::descriptor, false));
        return roster.members().stream()
                .map(member -> {
                    Held<S> held = new Held<>(member.plugin());
                    members.add(held);
                    return guarded.apply(member.descriptor(), held);
                })
                .toList();
    }

    /** Starts a host that has no plugins, looks nowhere and tells nobody. */
    public static Builder builder() {
        return new Builder();
    }

    /** All exporters, guarded, in order of id. */
    public List<CalendarExporter> exporters() {
        return exporters;
    }

    /** All verifiers, guarded, in order of id. */
    public List<InsuranceVerifier> verifiers() {
        return verifiers;
    }

    /** All providers of hour policies, guarded, in order of id. */
    public List<HourPolicyProvider> policyProviders() {
        return policyProviders;
    }

    /** All scheduling engines, guarded, in order of id. */
    public List<SchedulingEngine> engines() {
        return engines;
    }

    /** The guarded exporter of this id. */
    public Optional<CalendarExporter> exporter(String id) {
        return find(exporters, id);
    }

    /** The guarded verifier of this id. */
    public Optional<InsuranceVerifier> verifier(String id) {
        return find(verifiers, id);
    }

    /** The guarded provider of policies of this id. */
    public Optional<HourPolicyProvider> policyProvider(String id) {
        return find(policyProviders, id);
    }

    /** The guarded scheduling engine of this id. */
    public Optional<SchedulingEngine> engine(String id) {
        return find(engines, id);
    }

    private static <S extends Plugin> Optional<S> find(List<S> plugins, String id) {
        return plugins.stream()
                .filter(plugin -> plugin.descriptor().id().equals(id))
                .findFirst();
    }

    /** The guarded exporters that declare this capability, in order of id. */
    public List<CalendarExporter> exportersThat(Capability capability) {
        return exporters.stream()
                .filter(exporter -> exporter.descriptor().can(capability))
                .toList();
    }

    /** What was wrong with the plugins that are not used, in the order in which it was found. */
    public List<PluginFault> faults() {
        return faults;
    }

    /** Who is in use, and what was wrong with the others. */
    public PluginReport report() {
        return new PluginReport(
                Stream.of(exporters, verifiers, policyProviders, engines)
                        .flatMap(List::stream)
                        .map(Plugin::descriptor)
                        .distinct()
                        .sorted(Comparator.comparing(PluginDescriptor::id))
                        .toList(),
                faults);
    }

    /** Exports with the exporter of this id. An id that no exporter has is answered with {@link NotExported}. */
    public ExportAnswer export(String id, ExportRequest request) {
        Objects.requireNonNull(request, "request");
        return exporter(id)
                .map(exporter -> exporter.export(request))
                .orElseGet(() -> new NotExported("no exporter has this id"));
    }

    /** Exports with this exporter, guarded, whether or not it is one of this host's. */
    public ExportAnswer export(CalendarExporter exporter, ExportRequest request) {
        Objects.requireNonNull(exporter, "exporter");
        Objects.requireNonNull(request, "request");
        if (exporter instanceof GuardedExporter) {
            return exporter.export(request);
        }
        return GuardedExporter.answer(exporter, request, door);
    }

    /**
     * Closes the plugins that can be closed, each guarded, the last one first, and lets go of all; a second time does nothing.
     * From then on every plugin of this host is answered for. Calls that run already go on. The application's executor stays
     * open.
     */
    @Override
    public void close() {
        if (door.close()) {
            List<Plugin> once = new ArrayList<>();
            for (Held<?> held : used) {
                Optional<? extends Plugin> plugin = held.letGo();
                plugin.filter(it -> once.stream().noneMatch(known -> known == it))
                        .ifPresent(once::add);
            }
            closeAll(once);
        }
    }

    /** What a listener throws waits until all are closed. */
    private void closeAll(List<Plugin> plugins) {
        if (!plugins.isEmpty()) {
            int last = plugins.size() - 1;
            try {
                close(plugins.get(last));
            } finally {
                closeAll(plugins.subList(0, last));
            }
        }
    }

    private void close(Plugin plugin) {
        if (plugin instanceof AutoCloseable closeable) {
            Guard.call(plugin.getClass().getName(), "closing", door.listener(), () -> {
                try {
                    closeable.close();
                } catch (Exception failed) {
                    throw Guard.sneak(failed);
                }
                return true;
            });
        }
    }

    @Override
    public String toString() {
        return report().toString();
    }

    /** Collects what a host is made of. Not safe for concurrent use. */
    public static final class Builder {

        private final List<Plugin> given = new ArrayList<>();
        private final List<ClassLoader> loaders = new ArrayList<>();
        private Consumer<PluginFault> listener = fault -> {};
        private Optional<Executor> executor = Optional.empty();
        private Duration deadline = Limits.DEADLINE;

        private Builder() {}

        /** Gives a plugin by hand, of whatever kinds it is. It wins over a discovered one of its class or of its id. */
        public Builder with(Plugin plugin) {
            Objects.requireNonNull(plugin, "plugin");
            if (given.stream().noneMatch(known -> known == plugin)) {
                given.add(plugin);
            }
            return this;
        }

        /**
         * Where plugins run that wait for other machines, which are the verifiers: on this executor, at most four calls of
         * each at once, and each call for at most so long. One that misses its deadline three times in a row is asked no more.
         * Without an executor they run on the caller's thread, for as long as they take.
         *
         * @param executor stays the application's own: a host never shuts it down
         * @param deadline more than nothing
         */
        public Builder remote(Executor executor, Duration deadline) {
            if (deadline.isNegative() || deadline.isZero()) {
                throw new IllegalArgumentException("a deadline must be more than nothing, but was " + deadline);
            }
            this.executor = Optional.of(executor);
            this.deadline = deadline;
            return this;
        }

        /** The same, for at most 20 seconds. */
        public Builder remote(Executor executor) {
            return remote(executor, Limits.DEADLINE);
        }

        private Optional<Remote> remoteOf(Held<?> held) {
            return executor.map(it -> new Remote(held.name(), GuardedVerifier.ACTIVITY, it, deadline));
        }

        /** Looks for further plugins with this class loader, on the class path and the module path. */
        public Builder discover(ClassLoader loader) {
            loaders.add(Objects.requireNonNull(loader, "loader"));
            return this;
        }

        /**
         * Whom to tell when a plugin in use fails, on the thread of the call. Nobody, unless given. What the listener
         * throws reaches the caller. Faults met while looking are in {@link PluginHost#faults()} instead.
         */
        public Builder onFault(Consumer<PluginFault> listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /** Looks for plugins and asks each who it is. */
        public PluginHost build() {
            return new PluginHost(this);
        }
    }
}
