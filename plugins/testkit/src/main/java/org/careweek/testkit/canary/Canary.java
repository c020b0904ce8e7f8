package org.careweek.testkit.canary;

import java.util.Objects;

/**
 * A text that stands for participant data in a test: wherever it turns up, participant data would have.
 *
 * @param field what it stands for, such as {@code Participant.id}
 * @param text the marked text
 */
public record Canary(String field, String text) {

    public Canary {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
    }

    /** The canary of a field: the same one for the same field, and unlike any other text. */
    public static Canary of(String field) {
        return new Canary(field, "PHI7~" + field + "~k3x9");
    }
}
