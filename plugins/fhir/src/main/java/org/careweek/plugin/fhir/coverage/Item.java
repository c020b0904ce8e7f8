package org.careweek.plugin.fhir.coverage;

import java.util.List;
import java.util.Objects;
import org.careweek.spi.insurance.Stated;

/**
 * What a payer says of one class of services, or of one product or service. Prints its place, and nothing of it.
 *
 * @param place where it stands
 * @param category the class of services; none if it was not said
 * @param productOrService the one product or service, if it is of one alone
 * @param excluded whether it is excluded from the plan; not stated if it was not sent, and then it is included
 * @param network of which providers it speaks: {@code in} or {@code out}; none if it was not said. It does not say whether a program is
 *     one of them
 * @param unit for whom: {@code individual} or {@code family}; none if it was not said
 * @param term for how long its amounts are: {@code annual}, {@code day} or {@code lifetime}; none if it was not said
 * @param benefits its amounts, in their order
 * @param authorizationRequired whether an authorization is needed first; not stated if it was not sent
 */
public record Item(
        Place place,
        List<Coding> category,
        List<Coding> productOrService,
        Stated excluded,
        List<Coding> network,
        List<Coding> unit,
        List<Coding> term,
        List<Benefit> benefits,
        Stated authorizationRequired) {

    public Item {
        Objects.requireNonNull(place, "place");
        category = List.copyOf(category);
        productOrService = List.copyOf(productOrService);
        Objects.requireNonNull(excluded, "excluded");
        network = List.copyOf(network);
        unit = List.copyOf(unit);
        term = List.copyOf(term);
        benefits = List.copyOf(benefits);
        Objects.requireNonNull(authorizationRequired, "authorizationRequired");
    }

    boolean isExcluded() {
        return excluded == Stated.YES;
    }

    /** Whether it may speak of a program in the network, or outside of it; of one of which that is not known, each may. */
    boolean isOf(Stated inNetwork) {
        boolean isIn = Codes.has(network, "in");
        boolean isOfBoth = isIn == Codes.has(network, "out");
        return inNetwork == Stated.NOT_STATED || isOfBoth || isIn == (inNetwork == Stated.YES);
    }

    /** Whether its amounts are for one person, as far as it says for whom. */
    boolean isOfOnePerson() {
        return unit.isEmpty() || Codes.has(unit, "individual") && !Codes.has(unit, "family");
    }

    @Override
    public String toString() {
        return "Item[" + place + "]";
    }
}
