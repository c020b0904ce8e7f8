package org.careweek.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.testkit.contract.ContractRule.Trial;
import org.junit.jupiter.api.Test;

/** The list of rules, their tests, and the plugins that break them, go together. */
class RuleListTest {

    private static final List<Class<?>> CONTRACTS = List.of(
            PluginContract.class,
            CalendarExporterContract.class,
            InsuranceVerifierContract.class,
            HourPolicyContract.class,
            SchedulingEngineContract.class);

    private static Map<String, List<String>> tests() {
        Map<String, List<String>> tests = new TreeMap<>();
        CONTRACTS.stream()
                .flatMap(contract -> Arrays.stream(contract.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Rule.class))
                .forEach(method -> tests.merge(
                        method.getAnnotation(Rule.class).value(),
                        List.of(method.getName()),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
        return tests;
    }

    private static Set<String> tested() {
        return ContractRule.all().stream()
                .filter(rule -> rule.trial() == Trial.TESTED || rule.trial() == Trial.STOCHASTIC)
                .map(ContractRule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_rule_that_is_tested_has_a_test_and_every_test_a_rule() {
        assertThat(tests().keySet()).isEqualTo(tested());
    }

    @Test
    void a_test_is_called_like_its_rule() {
        tests().forEach((rule, names) -> assertThat(names).allMatch(name -> name.startsWith(rule + "_")));
    }

    @Test
    void for_every_rule_that_is_tested_there_is_a_plugin_that_breaks_it() {
        Set<String> broken = Stream.of(
                        new BrokenExportersTest().each_breaks_its_own_rule_and_no_other(),
                        new BrokenVerifiersTest().each_breaks_its_own_rule_and_no_other(),
                        new BrokenPoliciesTest().each_breaks_its_own_rule_and_no_other(),
                        new BrokenEnginesTest().each_breaks_its_own_rule_and_no_other())
                .flatMap(List::stream)
                .map(twin -> twin.getDisplayName())
                .filter(name -> name.matches("[A-Z]{2}\\d{2}"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(broken).isEqualTo(tested());
    }

    @Test
    void ids_are_in_order_and_nothing_is_said_of_a_rule_but_what_it_asks() {
        assertThat(ContractRule.all())
                .hasSizeGreaterThan(80)
                .allSatisfy(rule -> assertThat(rule.text()).endsWith("."))
                .extracting(ContractRule::id)
                .doesNotHaveDuplicates();
        assertThat(ContractRule.of("CX07"))
                .get()
                .extracting(ContractRule::level)
                .isEqualTo(ContractRule.Level.MUST);
        assertThat(ContractRule.of("XX00")).isEmpty();
    }
}
