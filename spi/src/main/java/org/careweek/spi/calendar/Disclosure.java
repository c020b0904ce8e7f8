package org.careweek.spi.calendar;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a document may reveal beyond times. Nothing, unless each property is opted in by itself.
 *
 * @param properties the opted-in properties
 */
public record Disclosure(Set<Property> properties) {

    /** What an exporter may be allowed to reveal. */
    public enum Property {
        /** The title of an entry, such as the name of the group. Without it every entry is an "Appointment". */
        TITLE,
        /** Where the entry takes place. */
        LOCATION,
        /** What the entry is about, such as its kind of service. */
        DESCRIPTION
    }

    public Disclosure {
        properties = properties.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(properties));
    }

    /** Times and nothing else: the default everywhere. */
    public static Disclosure timesOnly() {
        return new Disclosure(Set.of());
    }

    /** Times, and these properties. */
    public static Disclosure of(Property first, Property... more) {
        return new Disclosure(EnumSet.of(first, more));
    }

    /** Whether this property may be revealed. */
    public boolean reveals(Property property) {
        return properties.contains(property);
    }
}
