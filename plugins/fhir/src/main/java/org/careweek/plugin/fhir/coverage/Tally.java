package org.careweek.plugin.fhir.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What all benefits say that agree in what they are of, for whom, for how long and of which tier: how much there is, and how much of
 * it was used.
 *
 * @param item one of the items in which they stand
 * @param allowed all different amounts that there may be
 * @param used all different amounts that may have been used
 */
record Tally<T>(Item item, Set<T> allowed, Set<T> used) {

    /** In what benefits must agree before one of their amounts is taken from another. */
    private record Kind(
            Set<Coding> category,
            Set<Coding> productOrService,
            Set<Coding> network,
            Set<Coding> unit,
            Set<Coding> term) {

        static Kind of(Item item) {
            return new Kind(
                    Set.copyOf(item.category()),
                    Set.copyOf(item.productOrService()),
                    Set.copyOf(item.network()),
                    Set.copyOf(item.unit()),
                    Set.copyOf(item.term()));
        }
    }

    /** The benefits of a type, as far as their amounts can be read. */
    static <T> Collection<Tally<T>> of(Collection<Item> items, String type, Function<Amount, Optional<T>> read) {
        Map<Kind, Tally<T>> tallies = new HashMap<>();
        for (Item item : items) {
            List<Benefit> benefits =
                    item.benefits().stream().filter(it -> it.isOf(type)).toList();
            for (Benefit benefit : benefits) {
                Tally<T> tally = tallies.computeIfAbsent(
                        Kind.of(item), kind -> new Tally<>(item, new HashSet<>(), new HashSet<>()));
                benefit.allowed().flatMap(read).ifPresent(tally.allowed()::add);
                benefit.used().flatMap(read).ifPresent(tally.used()::add);
            }
        }
        return tallies.values();
    }

    /** How much there is, if it is one amount. */
    Optional<T> total() {
        return one(allowed);
    }

    /** How much is left, if it is known how much there is and how much was used. */
    Optional<T> left(BiFunction<T, T, Optional<T>> minus) {
        return total().flatMap(there -> one(used).flatMap(gone -> minus.apply(there, gone)));
    }

    private static <T> Optional<T> one(Set<T> values) {
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }
}
