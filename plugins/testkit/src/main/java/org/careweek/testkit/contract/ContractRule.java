package org.careweek.testkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A rule that plugins keep, as {@code rules.csv} lists it.
 *
 * @param id such as {@code CX07}
 * @param kind {@code PV} for every plugin, otherwise the first two letters of the contract it belongs to
 * @param level whether a plugin must keep it, or should
 * @param trial how it is tried
 * @param text the rule in a sentence, or why it is not asked
 */
public record ContractRule(String id, String kind, Level level, Trial trial, String text) {

    /** How much a rule binds. */
    public enum Level {
        MUST,
        SHOULD
    }

    /** How a rule is tried. */
    public enum Trial {
        /** It is decided by a test. */
        TESTED,
        /** It is tried many times, and luck may hide what is wrong. */
        STOCHASTIC,
        /** The types leave no other way, so there is nothing to test. */
        BY_TYPE,
        /** It is not tried, and the text says why. */
        NOT_ASKED
    }

    /** All rules in the order of the list. */
    public static List<ContractRule> all() {
        try (InputStream in = ContractRule.class.getResourceAsStream("rules.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(ContractRule::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of rules cannot be read", unreadable);
        }
    }

    /** The rule of an id. */
    public static Optional<ContractRule> of(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static ContractRule parse(String line) {
        String[] cells = line.split(",", 4);
        if (cells.length != 4) {
            throw new IllegalStateException("a rule must have four cells: " + Arrays.toString(cells));
        }
        return new ContractRule(
                cells[0], cells[0].substring(0, 2), Level.valueOf(cells[1]), Trial.valueOf(cells[2]), cells[3]);
    }
}
