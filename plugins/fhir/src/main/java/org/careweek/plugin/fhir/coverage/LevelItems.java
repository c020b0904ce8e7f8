package org.careweek.plugin.fhir.coverage;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.Stated;

/**
 * What was said of a level of care and of the plan as a whole.
 *
 * @param own items that name a code of the level
 * @param plan items that name the plan
 * @param isPlanEnough whether the site takes coverage of the plan for coverage of the level
 */
record LevelItems(List<Item> own, List<Item> plan, boolean isPlanEnough) {

    static LevelItems of(Collection<Insurance> insurances, ServiceCodes codes, LevelOfCare level) {
        List<Item> all = insurances.stream().flatMap(it -> it.items().stream()).toList();
        return new LevelItems(
                all.stream().filter(it -> codes.speaksOf(level, it)).toList(),
                all.stream().filter(ServiceCodes::speaksOfPlan).toList(),
                codes.isPlanEnough(level));
    }

    int size() {
        return own.size() + plan.size();
    }

    List<Item> included() {
        return own.stream().filter(it -> !it.isExcluded()).toList();
    }

    /** As far as they may speak of a program in the network, or outside of it. */
    LevelItems of(Stated inNetwork) {
        return new LevelItems(
                own.stream().filter(it -> it.isOf(inNetwork)).toList(),
                plan.stream().filter(it -> it.isOf(inNetwork)).toList(),
                isPlanEnough);
    }

    /** Whether something of it is said to be excluded: of the tier of the network of what is included, as far as tiers are named. */
    boolean isExcluded() {
        Stream<Item> excluded = Stream.concat(own.stream(), plan.stream()).filter(Item::isExcluded);
        return isPlanEnough || included().isEmpty()
                ? excluded.findAny().isPresent()
                : isOfOneTier(excluded.toList(), included());
    }

    /** Whether the same is said to be excluded and included. */
    boolean isContradictory() {
        List<Item> excluded = Stream.concat(own.stream(), plan.stream())
                .filter(Item::isExcluded)
                .toList();
        return isOfOneTier(excluded, included());
    }

    private static boolean isOfOneTier(List<Item> some, List<Item> others) {
        return Stream.of(Stated.YES, Stated.NO)
                .anyMatch(tier -> some.stream().anyMatch(it -> it.isOf(tier))
                        && others.stream().anyMatch(it -> it.isOf(tier)));
    }

    /** Whether the level is included, in a plan that is in force. */
    boolean isIncluded() {
        return !included().isEmpty() || isPlanEnough;
    }

    /** Whether what is nearest wants an authorization first; both is no statement. */
    Stated authorizationRequired() {
        return one(
                        nearest(it -> it.authorizationRequired() != Stated.NOT_STATED),
                        it -> Optional.of(it.authorizationRequired()))
                .orElse(Stated.NOT_STATED);
    }

    /** Those of the level that say something, or else those of the plan that do. */
    List<Item> nearest(Function<Item, Boolean> says) {
        List<Item> nearest = included().stream().filter(says::apply).toList();
        return nearest.isEmpty()
                ? plan.stream().filter(it -> !it.isExcluded() && says.apply(it)).toList()
                : nearest;
    }

    private static <T> Optional<T> one(List<Item> items, Function<Item, Optional<T>> value) {
        Set<T> values =
                items.stream().map(value).flatMap(Optional::stream).collect(Collectors.toCollection(HashSet::new));
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }
}
