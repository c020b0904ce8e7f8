package org.careweek.plugin.fhir.coverage;

import java.util.Objects;

/**
 * A code and the code system that it is from. Prints nothing, since a payer's document may hold anything in its place.
 *
 * @param system the code system's address; empty if it was not said
 * @param code the code; not empty
 */
public record Coding(String system, String code) {

    public Coding {
        Objects.requireNonNull(system, "system");
        if (code.isEmpty()) {
            throw new IllegalArgumentException("a code must not be empty");
        }
    }

    @Override
    public String toString() {
        return "Coding[private]";
    }
}
