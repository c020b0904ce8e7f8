package org.careweek.plugin.x12;

import java.util.Objects;

/**
 * A number that ties an answer to its question. Prints nothing of it.
 *
 * @param type the code of TRN01: {@code 2} repeats the question's, {@code 1} is the payer's own
 * @param number TRN02
 * @param origin who made the number, TRN03; may be empty
 */
public record Trace(String type, String number, String origin) {

    /** The type of a number that repeats the question's. */
    static final String OF_THE_QUESTION = "2";

    public Trace {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(origin, "origin");
    }

    @Override
    public String toString() {
        return "Trace[private]";
    }
}
