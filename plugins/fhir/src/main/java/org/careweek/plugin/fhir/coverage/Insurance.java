package org.careweek.plugin.fhir.coverage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careweek.spi.insurance.Stated;

/**
 * What a payer says of one of a member's insurances. Prints its place, and nothing of it.
 *
 * @param place where it stands
 * @param coverage which insurance; empty if it cannot be read
 * @param inforce whether it is in force: on all of the dates of service, or when it was said if there are none
 * @param benefitPeriod the term of its benefits, if it was sent
 * @param items what it says of services, in their order
 */
public record Insurance(
        Place place, Optional<Reference> coverage, Stated inforce, Optional<DateSpan> benefitPeriod, List<Item> items) {

    public Insurance {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(inforce, "inforce");
        Objects.requireNonNull(benefitPeriod, "benefitPeriod");
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return "Insurance[" + place + "]";
    }
}
