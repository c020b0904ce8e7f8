package org.careweek.spi;

import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;

/**
 * The class that a service loader could not use. The loader says it nowhere but in its message, which begins with the service and
 * ends in words of its own; whatever else is between the two is no name of a class, and is not repeated.
 */
final class ListedName {

    private static final String LEAD = "Provider ";
    private static final List<String> ENDINGS =
            List.of(" not found", " not a subtype", " Unable to get public no-arg constructor");

    private ListedName() {}

    /** The name in the message of a loader's error, if there is one. */
    static Optional<String> in(ServiceConfigurationError error, Class<?> service) {
        String begin = service.getName() + ": ";
        String message = error.getClass() == ServiceConfigurationError.class ? error.getMessage() : begin;
        if (message == null || !message.startsWith(begin)) {
            return Optional.empty();
        }
        String said = message.substring(begin.length());
        String named = said.startsWith(LEAD) ? said.substring(LEAD.length()) : said;
        return ENDINGS.stream()
                .filter(named::endsWith)
                .map(ending -> named.substring(0, named.length() - ending.length()))
                .filter(ListedName::isNameOfAClass)
                .findFirst();
    }

    private static boolean isNameOfAClass(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.charAt(0))
                && text.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
    }
}
