package org.careweek.plugin.fhir.coverage;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** For how long amounts are. */
final class Terms {

    private static final int LONGEST = 64;
    private static final String ANNUAL = "annual";
    private static final String DAY = "day";

    private Terms() {}

    static boolean isAnnual(Item item) {
        return words(item).filter(ANNUAL::equals).isPresent();
    }

    static boolean isDaily(Item item) {
        return words(item).filter(DAY::equals).isPresent();
    }

    /** Whether nothing is said of it but that the plan is for a year, so that what is due for each service is due for each. */
    static boolean isUsual(Item item) {
        return item.term().isEmpty() || isAnnual(item);
    }

    /** The one term that an item names, in the payer's code; empty if it names none or several, or by what is no plain word. */
    static Optional<String> words(Item item) {
        Set<String> codes = item.term().stream().map(Coding::code).collect(Collectors.toSet());
        return codes.stream()
                .filter(it -> codes.size() == 1)
                .filter(it -> it.length() <= LONGEST && it.chars().allMatch(c -> c > ' ' && c < 127))
                .findFirst();
    }
}
