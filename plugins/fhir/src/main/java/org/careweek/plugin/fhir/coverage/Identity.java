package org.careweek.plugin.fhir.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;

/** Who this plugin is, with the version that the build wrote beside it. */
final class Identity {

    static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            "fhir-coverage", version(), Set.of(Capability.INSURANCE_VERIFICATION, Capability.NETWORK));

    private Identity() {}

    private static String version() {
        try (InputStream file = Identity.class.getResourceAsStream("version.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the plugin's own version cannot be read", unreadable);
        }
    }
}
