package org.careweek.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Walks a service loader step by step, each step guarded, so that a broken plugin costs itself and no other.
 *
 * <p>A plain loop over a service loader ends at the first broken plugin. This one goes on behind it, up to a number of
 * problems, since a loader that fails once may fail for ever.
 */
final class Discovery<S> {

    static final int MOST_PROBLEMS = 64;

    private final Class<S> service;
    private final Consumer<PluginFault> faults;
    private final Set<Class<?>> known;
    private final List<S> found = new ArrayList<>();

    /** Looks for a service, passing over classes that are known already. */
    Discovery(Class<S> service, Set<Class<?>> known, Consumer<PluginFault> faults) {
        this.service = service;
        this.known = new HashSet<>(known);
        this.faults = faults;
    }

    /** The plugins found so far. */
    List<S> found() {
        return List.copyOf(found);
    }

    /** Adds what one class loader sees. */
    void search(ServiceLoader<S> loader) {
        Iterator<Provider<S>> providers = loader.stream().iterator();
        int problems = 0;
        while (problems < MOST_PROBLEMS) {
            Optional<Boolean> more = more(providers);
            if (more.isEmpty()) {
                problems++;
            } else if (more.get()) {
                problems += create(providers.next()) ? 0 : 1;
            } else {
                return;
            }
        }
        faults.accept(new PluginFault(service.getName(), "looking for plugins", "too many problems to look further"));
    }

    /** Whether there is one more; a fault names the class that could not be used, or the service where nobody says which. */
    private Optional<Boolean> more(Iterator<Provider<S>> providers) {
        AtomicReference<String> name = new AtomicReference<>(service.getName());
        return Guard.call(
                service.getName(),
                "looking for plugins",
                fault -> faults.accept(new PluginFault(name.get(), fault.activity(), fault.problem())),
                () -> {
                    try {
                        return providers.hasNext();
                    } catch (ServiceConfigurationError unusable) {
                        ListedName.in(unusable, service).ifPresent(name::set);
                        throw unusable;
                    }
                });
    }

    private boolean create(Provider<S> provider) {
        if (!known.add(provider.type())) {
            return true;
        }
        Optional<S> plugin = Guard.call(provider.type().getName(), "creating", faults, provider::get);
        plugin.ifPresent(found::add);
        return plugin.isPresent();
    }
}
