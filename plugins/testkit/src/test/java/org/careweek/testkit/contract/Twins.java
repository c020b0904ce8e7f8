package org.careweek.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

/** Plugins that break one rule each, and the tests that they break no other. */
final class Twins {

    private final Class<?> contract;
    private final List<DynamicTest> tests = new ArrayList<>();
    private final Set<String> broken = new TreeSet<>();

    /** @param contract the author's test that tries them */
    Twins(Class<?> contract) {
        this.contract = contract;
    }

    void breaks(String rule, Runnable setUp) {
        breaks(rule, contract, setUp);
    }

    void breaks(String rule, Class<?> test, Runnable setUp) {
        broken.add(rule);
        tests.add(DynamicTest.dynamicTest(rule, () -> {
            setUp.run();
            assertThat(failedIn(Trials.run(test))).containsExactly(rule);
        }));
    }

    void keepsAll(Runnable setUp) {
        tests.add(DynamicTest.dynamicTest("every rule is kept", () -> {
            setUp.run();
            Map<String, TestExecutionResult> results = Trials.run(contract);
            assertThat(failedIn(results)).isEmpty();
            assertThat(results).hasSizeGreaterThan(10);
        }));
    }

    private static Set<String> failedIn(Map<String, TestExecutionResult> results) {
        Set<String> failed = new TreeSet<>(Comparator.naturalOrder());
        results.forEach((rule, result) -> {
            if (result.getStatus() == Status.FAILED) {
                failed.add(rule);
            }
        });
        return failed;
    }

    List<DynamicTest> tests() {
        return tests;
    }

    /** The rules of which there is a plugin that breaks them. */
    Set<String> broken() {
        return broken;
    }
}
