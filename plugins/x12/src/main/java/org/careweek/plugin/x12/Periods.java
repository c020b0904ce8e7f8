package org.careweek.plugin.x12;

import java.util.Map;
import java.util.Optional;

/** X12's codes of time periods in words, as far as a limit may be for one. */
final class Periods {

    static final String REMAINING = "29";
    private static final String LIFETIME_REMAINING = "33";
    private static final String NOT_STATED = "not stated";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("7", "day"),
            Map.entry("21", "years"),
            Map.entry("22", "service year"),
            Map.entry("23", "calendar year"),
            Map.entry("25", "contract"),
            Map.entry("26", "episode"),
            Map.entry("27", "visit"),
            Map.entry("32", "lifetime"),
            Map.entry("33", "lifetime"),
            Map.entry("34", "month"),
            Map.entry("35", "week"),
            Map.entry("36", "admission"));

    private Periods() {}

    static boolean isRemaining(String code) {
        return code.equals(REMAINING) || code.equals(LIFETIME_REMAINING);
    }

    /** A total over a year or a contract, as deductibles are. */
    static boolean isYearly(String code) {
        return code.equals("22") || code.equals("23") || code.equals("25");
    }

    /** In words; empty for one that limits nothing, such as what was used up to a date. */
    static Optional<String> words(String code) {
        return Optional.ofNullable(WORDS.get(code));
    }

    /** In words; what remains may remain of a period that was not said. */
    static String wordsOrNotStated(String code) {
        return WORDS.getOrDefault(code, NOT_STATED);
    }
}
