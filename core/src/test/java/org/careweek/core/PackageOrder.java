package org.careweek.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;

/** The packages of core, each using only packages to its left. */
final class PackageOrder {

    static final List<String> NAMES = List.of(
            "time",
            "program",
            "rule",
            "coverage",
            "policy",
            "plan",
            "hours",
            "compliance",
            "transition",
            "scheduling",
            "validation");

    private PackageOrder() {}

    /** One rule a package, for packages below {@code root}; one that does not exist yet keeps its rule. */
    static List<ArchRule> rules(String root) {
        return IntStream.range(0, NAMES.size() - 1)
                .mapToObj(place -> rule(root, NAMES.get(place), NAMES.subList(place + 1, NAMES.size())))
                .toList();
    }

    private static ArchRule rule(String root, String name, List<String> right) {
        String[] forbidden =
                right.stream().map(other -> root + "." + other + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .as(name + " uses nothing to its right");
    }
}
