package org.careweek.spi;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Through which all calls of a host go, until it is closed; and whom to tell what went wrong. */
final class Door {

    static final String CLOSED = "the host is closed";

    private final AtomicBoolean closed = new AtomicBoolean();
    private final Consumer<PluginFault> listener;

    Door(Consumer<PluginFault> listener) {
        this.listener = listener;
    }

    boolean isClosed() {
        return closed.get();
    }

    /** Whether it was open. */
    boolean close() {
        return closed.compareAndSet(false, true);
    }

    Consumer<PluginFault> listener() {
        return listener;
    }

    /** Tells of an answer that was not taken. */
    void tell(String plugin, String activity, String problem) {
        listener.accept(new PluginFault(plugin, activity, problem));
    }
}
