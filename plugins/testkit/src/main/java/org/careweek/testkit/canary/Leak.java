package org.careweek.testkit.canary;

import java.util.Objects;

/**
 * Marked text that was found where participant data must never be. It does not repeat the text.
 *
 * @param sink where it was found, as the caller named the place
 * @param field what the text stands for
 * @param encoding how it was written there, such as {@code raw}, {@code reversed}, {@code SHA-256} or, for text that
 *     has to be decoded first, {@code percent-decoded, Base64}
 */
public record Leak(String sink, String field, String encoding) {

    public Leak {
        Objects.requireNonNull(sink, "sink");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(encoding, "encoding");
    }
}
