package org.careweek.plugin.fhir.coverage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One amount that goes with an item. Prints its place, and nothing of it.
 *
 * @param place where it stands
 * @param type what it is an amount of, such as {@code copay} or {@code deductible}
 * @param allowed how much there is; empty if it was not said or cannot be read, which is no zero
 * @param used how much of it was used; empty likewise
 */
public record Benefit(Place place, List<Coding> type, Optional<Amount> allowed, Optional<Amount> used) {

    public Benefit {
        Objects.requireNonNull(place, "place");
        type = List.copyOf(type);
        Objects.requireNonNull(allowed, "allowed");
        Objects.requireNonNull(used, "used");
    }

    boolean isOf(String code) {
        return Codes.has(type, code);
    }

    @Override
    public String toString() {
        return "Benefit[" + place + "]";
    }
}
