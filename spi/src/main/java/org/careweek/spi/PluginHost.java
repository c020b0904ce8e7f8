package org.careweek.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.NotExported;

/**
 * The plugins of one application: given by it, or found for it, and each guarded by itself.
 *
 * <p>Looking happens once, in {@link Builder#build()}; afterwards a host never changes. A plugin that cannot be loaded,
 * created or asked who it is becomes a {@link PluginFault} among {@link #faults()}, and the rest are used. The exporters
 * that a host hands out are guarded: one that throws, overflows the stack or gives no answer is answered for with
 * {@link NotExported}, and the listener is told. Only a failure of the virtual machine itself, such as an
 * {@link OutOfMemoryError}, passes through; during discovery even that is a fault when a plugin's constructor throws it.
 *
 * <p>Plugins run on the caller's thread, whose context class loader they cannot change for good. They are contained,
 * not sandboxed. A host holds its plugins for as long as it is held; nothing is kept statically.
 */
public final class PluginHost {

    private final List<GuardedExporter> exporters;
    private final List<PluginFault> faults;
    private final Consumer<PluginFault> listener;

    private PluginHost(Builder builder) {
        List<PluginFault> met = new ArrayList<>();
        Set<Class<?>> givenClasses =
                builder.given.stream().map(Object::getClass).collect(Collectors.toSet());
        Discovery<CalendarExporter> discovery = new Discovery<>(CalendarExporter.class, givenClasses, met::add);
        builder.loaders.forEach(loader -> discovery.search(ServiceLoader.load(CalendarExporter.class, loader)));

        Roster<CalendarExporter> roster = new Roster<>(met::add);
        builder.given.forEach(plugin -> roster.enter(plugin, plugin::descriptor, true));
        discovery.found().forEach(plugin -> roster.enter(plugin, plugin::descriptor, false));

        this.listener = builder.listener;
        this.exporters = roster.members().stream()
                .map(member -> new GuardedExporter(member.descriptor(), member.plugin(), listener))
                .toList();
        this.faults = List.copyOf(met);
    }

    /** Starts a host that has no plugins, looks nowhere and tells nobody. */
    public static Builder builder() {
        return new Builder();
    }

    /** All exporters, guarded, in order of id. */
    public List<CalendarExporter> exporters() {
        return List.copyOf(exporters);
    }

    /** The guarded exporter of this id. */
    public Optional<CalendarExporter> exporter(String id) {
        return exporters().stream()
                .filter(exporter -> exporter.descriptor().id().equals(id))
                .findFirst();
    }

    /** The guarded exporters that declare this capability, in order of id. */
    public List<CalendarExporter> exportersThat(Capability capability) {
        return exporters().stream()
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
                exporters.stream().map(GuardedExporter::descriptor).toList(), faults);
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
        return GuardedExporter.answer(exporter, request, listener);
    }

    @Override
    public String toString() {
        return report().toString();
    }

    /** Collects what a host is made of. Not safe for concurrent use. */
    public static final class Builder {

        private final List<CalendarExporter> given = new ArrayList<>();
        private final List<ClassLoader> loaders = new ArrayList<>();
        private Consumer<PluginFault> listener = fault -> {};

        private Builder() {}

        /** Gives an exporter by hand. It wins over a discovered one of its class or of its id. */
        public Builder with(CalendarExporter exporter) {
            Objects.requireNonNull(exporter, "exporter");
            if (given.stream().noneMatch(known -> known == exporter)) {
                given.add(exporter);
            }
            return this;
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
