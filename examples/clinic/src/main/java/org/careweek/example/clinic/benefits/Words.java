package org.careweek.example.clinic.benefits;

import java.util.Map;
import org.careweek.spi.insurance.Stated;

/** Codes in words, as far as a scheduler's summary needs them; any other is shown as it is. */
final class Words {

    private static final Map<String, String> INFO = Map.ofEntries(
            Map.entry("1", "active"),
            Map.entry("2", "active"),
            Map.entry("3", "active"),
            Map.entry("4", "active"),
            Map.entry("5", "active"),
            Map.entry("6", "inactive"),
            Map.entry("7", "pending"),
            Map.entry("8", "pending"),
            Map.entry("A", "coinsurance"),
            Map.entry("B", "copay"),
            Map.entry("C", "deductible"),
            Map.entry("D", "benefit description"),
            Map.entry("E", "exclusions"),
            Map.entry("F", "limitation"),
            Map.entry("G", "out of pocket"),
            Map.entry("I", "not covered"),
            Map.entry("U", "ask somebody else"),
            Map.entry("V", "cannot be processed"));

    private static final Map<String, String> PERIODS = Map.ofEntries(
            Map.entry("6", "an hour"),
            Map.entry("7", "a day"),
            Map.entry("21", "in years"),
            Map.entry("22", "a service year"),
            Map.entry("23", "a calendar year"),
            Map.entry("24", "in the year to date"),
            Map.entry("25", "a contract"),
            Map.entry("26", "an episode"),
            Map.entry("27", "a visit"),
            Map.entry("29", "remaining"),
            Map.entry("32", "in a lifetime"),
            Map.entry("33", "remaining in a lifetime"),
            Map.entry("34", "a month"),
            Map.entry("35", "a week"),
            Map.entry("36", "an admission"));

    private static final Map<String, String> UNITS = Map.of("DY", "days", "HS", "hours");

    private Words() {}

    static String info(String code) {
        return INFO.getOrDefault(code, isWord(code) ? code : "says " + code);
    }

    static String period(String code) {
        return PERIODS.getOrDefault(code, isWord(code) ? code : "(period " + code + ")");
    }

    static String unit(String code) {
        return UNITS.getOrDefault(code, code);
    }

    /** FHIR's codes are words already. */
    private static boolean isWord(String code) {
        return code.length() > 2;
    }

    /** What may be concluded, for somebody who has to decide what to do next. */
    static String stated(Stated stated) {
        return switch (stated) {
            case YES -> "yes";
            case NO -> "no";
            case NOT_STATED -> "not stated";
        };
    }
}
