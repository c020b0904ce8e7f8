package org.careweek.spi;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who a plugin is and what it can do. Equal on every call and in every instance of the plugin.
 *
 * @param id stable and unique among plugins; lower-case letters, digits, dots and dashes
 * @param version the plugin's own version, for people to read
 * @param capabilities what it can do, in order of name
 */
public record PluginDescriptor(String id, String version, Set<Capability> capabilities) {

    public PluginDescriptor {
        PluginNames.check("a plugin id", id);
        if (version.isBlank()) {
            throw new IllegalArgumentException("a plugin version must not be blank");
        }
        capabilities = capabilities.stream()
                .sorted(Comparator.comparing(Capability::name))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), java.util.Collections::unmodifiableSet));
    }

    /** Whether the plugin declares this capability. */
    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }
}
