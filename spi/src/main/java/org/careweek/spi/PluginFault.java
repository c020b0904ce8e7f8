package org.careweek.spi;

/**
 * What went wrong with a plugin, without the plugin's own words: an exception's message may quote a participant.
 *
 * @param plugin the class, or the id, of the plugin; or the service that was looked for when no plugin could be named
 * @param activity what the host was doing, such as {@code loading}
 * @param problem the name of the exception's class, or a short name of the broken promise
 */
public record PluginFault(String plugin, String activity, String problem) {}
