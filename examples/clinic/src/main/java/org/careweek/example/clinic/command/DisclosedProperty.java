package org.careweek.example.clinic.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.spi.calendar.Disclosure;
import picocli.CommandLine;

/**
 * Something that calendars may reveal, on the command line.
 *
 * @param property what
 */
public record DisclosedProperty(Disclosure.Property property) {

    /** Reads a name such as {@code title}. */
    public static DisclosedProperty parse(String text) {
        Optional<Disclosure.Property> property = Stream.of(Disclosure.Property.values())
                .filter(it -> nameOf(it).equals(text))
                .findFirst();
        return new DisclosedProperty(
                property.orElseThrow(() -> new CommandLine.TypeConversionException("expected one of "
                        + Stream.of(Disclosure.Property.values())
                                .map(DisclosedProperty::nameOf)
                                .collect(Collectors.joining(", ")))));
    }

    private static String nameOf(Disclosure.Property property) {
        return property.name().toLowerCase(Locale.ROOT);
    }
}
