package org.careweek.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careweek.core.coverage.CoverageRules;
import org.careweek.core.hours.ledger.LedgerRules;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.RuleId;
import org.careweek.core.scheduling.SchedulingRules;
import org.careweek.core.scheduling.advice.AdviceRules;
import org.careweek.core.testing.Policies;
import org.careweek.core.transition.TransitionRules;
import org.careweek.core.transition.review.ReviewRules;
import org.junit.jupiter.api.Test;

/** Walks every rule of the house: each has one name, a source and a test of its own. */
class RuleCatalogueTest {

    private static final Path TESTS = Path.of("src", "test", "java");

    /** The one place that knows where rules live beside policies: a new class of rules is added here, with all of them. */
    private static final Map<Class<?>, List<Rule>> CATALOGUES = Map.of(
            CoverageRules.class,
            CoverageRules.all(),
            LedgerRules.class,
            LedgerRules.all(),
            PlanRules.class,
            PlanRules.all(),
            SchedulingRules.class,
            SchedulingRules.all(),
            AdviceRules.class,
            AdviceRules.all(),
            TransitionRules.class,
            TransitionRules.all(),
            ReviewRules.class,
            ReviewRules.all());

    private static List<Rule> listed() {
        return CATALOGUES.values().stream().flatMap(List::stream).toList();
    }

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(listed());
        List<HourPolicy> policies = new ArrayList<>(Policies.shipped());
        policies.add(Policies.clinic());
        for (HourPolicy policy : policies) {
            for (LevelOfCare level : LevelOfCare.values()) {
                rules.addAll(policy.limits(level, Population.ADULT, LocalDate.of(2026, 11, 23))
                        .rules());
            }
        }
        return rules;
    }

    @Test
    void every_rule_names_its_source() {
        assertThat(all()).hasSizeGreaterThan(20).allSatisfy(rule -> {
            assertThat(rule.citation().source()).isNotBlank();
            assertThat(rule.citation().section()).isNotBlank();
        });
    }

    @Test
    void no_two_rules_share_a_name() throws IllegalAccessException {
        List<Rule> named = new ArrayList<>();
        for (Class<?> catalogue : CATALOGUES.keySet()) {
            for (var field : catalogue.getDeclaredFields()) {
                if (field.getType() == Rule.class && Modifier.isPublic(field.getModifiers())) {
                    named.add((Rule) field.get(null));
                }
            }
        }
        List<Rule> listed = listed();
        assertThat(named).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(listed).extracting(Rule::id).doesNotHaveDuplicates();
        for (LevelOfCare level : LevelOfCare.values()) {
            List<RuleId> ids =
                    Policies.clinic().limits(level, Population.ADULT, LocalDate.of(2026, 11, 23)).rules().stream()
                            .map(Rule::id)
                            .toList();
            assertThat(ids)
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(listed.stream().map(Rule::id).toList());
        }
    }

    @Test
    void every_rule_is_named_by_a_test_of_its_own() throws IOException {
        String sources = sourcesOfOtherTests();
        assertThat(all())
                .extracting(rule -> rule.id().value())
                .allSatisfy(id -> assertThat(sources).contains('"' + id + '"'));
    }

    private static String sourcesOfOtherTests() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(path -> path.toString().matches(".*(Test|Properties)\\.java"))
                    .filter(path -> !path.endsWith("RuleCatalogueTest.java"))
                    .toList()) {
                sources.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(sources.length()).isGreaterThan(10_000);
        return sources.toString();
    }
}
