package org.careweek.spi;

import java.util.Objects;
import java.util.ServiceConfigurationError;

/**
 * What went wrong with a plugin, without the plugin's own words: an exception's message may quote a participant.
 *
 * @param plugin the class, or the id, of the plugin; or the service that was looked for when no plugin could be named
 * @param activity what the host was doing, such as {@code loading}
 * @param problem the name of the exception's class, or a short name of the broken promise
 */
public record PluginFault(String plugin, String activity, String problem) {

    public PluginFault {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(problem, "problem");
    }

    /** Keeps the class of what was thrown, and asks it nothing: its methods are the plugin's code. */
    static PluginFault thrown(String plugin, String activity, Throwable thrown) {
        return new PluginFault(plugin, activity, cause(thrown).getClass().getName());
    }

    /** What a plugin threw: a service loader wraps it. Of anything else, itself. */
    static Throwable cause(Throwable thrown) {
        boolean isWrapped = thrown.getClass() == ServiceConfigurationError.class && thrown.getCause() != null;
        return isWrapped ? thrown.getCause() : thrown;
    }
}
