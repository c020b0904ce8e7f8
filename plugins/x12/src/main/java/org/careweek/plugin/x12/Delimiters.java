package org.careweek.plugin.x12;

import java.util.List;
import java.util.Set;

/**
 * The four characters that structure a file.
 *
 * @param element between elements
 * @param repetition between repeated elements
 * @param component between parts of an element
 * @param segment after each segment
 */
public record Delimiters(char element, char repetition, char component, char segment) {

    public Delimiters {
        Set<Character> all = Set.copyOf(List.of(element, repetition, component, segment));
        if (all.size() < 4) {
            throw new IllegalArgumentException("the four delimiters must differ");
        }
        if (all.stream().anyMatch(it -> it <= ' ' || it > '~' || Character.isLetterOrDigit(it))) {
            throw new IllegalArgumentException(
                    "delimiters must be visible ASCII characters other than letters and digits");
        }
    }

    /** {@code * ^ : ~}. */
    public static Delimiters usual() {
        return new Delimiters('*', '^', ':', '~');
    }

    boolean has(int character) {
        return character == element || character == repetition || character == component || character == segment;
    }
}
