package org.careweek.example.clinic.benefits;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates for which a payer says something.
 *
 * @param what of what they are, such as {@code plan}
 * @param from the first, unless it is open
 * @param through the last, included, unless it is open
 */
record NamedDates(String what, Optional<LocalDate> from, Optional<LocalDate> through) {

    /** In words, for a terminal. */
    String line() {
        if (from.isPresent() && from.equals(through)) {
            return what + " on " + from.get();
        }
        return what
                + from.map(it -> " from " + it).orElse("")
                + through.map(it -> " through " + it).orElse("");
    }
}
