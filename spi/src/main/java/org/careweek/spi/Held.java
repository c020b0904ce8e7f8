package org.careweek.spi;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One plugin of a host, until the host lets go of it: from then on nothing here keeps the plugin, or the class loader that it
 * came from, in memory.
 */
final class Held<P extends Plugin> {

    private final String name;
    private final AtomicReference<Optional<P>> plugin;

    Held(P plugin) {
        this.name = plugin.getClass().getName();
        this.plugin = new AtomicReference<>(Optional.of(plugin));
    }

    /** The name of the plugin's class, by which faults call it. */
    String name() {
        return name;
    }

    /** The plugin, unless it was let go. */
    Optional<P> plugin() {
        return plugin.get();
    }

    /** Lets go of the plugin, and hands it over for the last time, unless it was let go before. */
    Optional<P> letGo() {
        return plugin.getAndSet(Optional.empty());
    }
}
