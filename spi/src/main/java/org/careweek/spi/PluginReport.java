package org.careweek.spi;

import java.util.List;

/**
 * What a host found: for a person who wonders why a plugin is missing.
 *
 * @param plugins who is in use and what each can do, in order of id
 * @param faults what was wrong with those that are not, in the order in which it was found
 */
public record PluginReport(List<PluginDescriptor> plugins, List<PluginFault> faults) {

    public PluginReport {
        plugins = List.copyOf(plugins);
        faults = List.copyOf(faults);
    }
}
