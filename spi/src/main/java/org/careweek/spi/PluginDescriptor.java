package org.careweek.spi;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who a plugin is and what it can do. Equal on every call and in every instance of the plugin.
 *
 * @param id stable and unique among plugins; 1 to 64 lower-case letters, digits, dots and dashes
 * @param version the plugin's own version, for people to read; 1 to 64 visible ASCII characters
 * @param capabilities what it can do, in order of name; at most 64
 */
public record PluginDescriptor(String id, String version, Set<Capability> capabilities) {

    private static final int MOST_CAPABILITIES = 64;

    public PluginDescriptor {
        PluginNames.check("a plugin id", id);
        PluginNames.checkVisible("a plugin version", version);
        capabilities = Set.copyOf(capabilities);
        if (capabilities.size() > MOST_CAPABILITIES) {
            throw new IllegalArgumentException(
                    "a plugin must declare at most 64 capabilities, but declared " + capabilities.size());
        }
        capabilities = capabilities.stream()
                .sorted(Comparator.comparing(Capability::name))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** Whether the plugin declares this capability. */
    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }
}
