package org.careweek.plugin.fhir.appointment;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Any text, made fit for the FHIR type {@code string}: every kind of line break becomes a line feed, other control characters
 * than the tab are left out, and half a surrogate pair becomes U+FFFD. A FHIR string says something or is not there at all, so
 * a text without any visible character is no text.
 */
final class FhirText {

    /** In UTF-16 units, of which no text has fewer than characters. */
    static final int LONGEST = 1024 * 1024;

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");
    private static final int REPLACEMENT = 0xFFFD;

    private FhirText() {}

    static Optional<String> of(String text) {
        StringBuilder writable = new StringBuilder(text.length());
        LINE_BREAK
                .matcher(text)
                .replaceAll("\n")
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .map(c -> isHalfAPair(c) ? REPLACEMENT : c)
                .forEach(writable::appendCodePoint);
        return Optional.of(writable.toString()).filter(FhirText::saysSomething);
    }

    private static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(FhirText::isVisible);
    }

    /** Not a space, and not a mark such as the byte order mark, which readers take away. */
    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    private static boolean isHalfAPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
