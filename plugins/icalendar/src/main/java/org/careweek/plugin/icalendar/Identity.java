package org.careweek.plugin.icalendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;

/** Who this plugin is, with the version that the build wrote beside it. */
final class Identity {

    static final PluginDescriptor DESCRIPTOR =
            new PluginDescriptor("icalendar", version(), Set.of(Capability.PARTICIPANT_CALENDAR));

    private Identity() {}

    private static String version() {
        try (InputStream file = Identity.class.getResourceAsStream("plugin.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the plugin's own properties cannot be read", unreadable);
        }
    }
}
