package org.careweek.plugin.x12;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Dates that a payer named (DTP). Prints nothing of them.
 *
 * @param qualifier what they are dates of, DTP01
 * @param isRange whether the payer sent two dates
 * @param from the first date, included
 * @param through the last date, included; the same as {@code from} unless it is a range
 */
public record DateSpan(String qualifier, boolean isRange, LocalDate from, LocalDate through) {

    public DateSpan {
        Objects.requireNonNull(qualifier, "qualifier");
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("dates must not end before they begin");
        }
    }

    @Override
    public String toString() {
        return "DateSpan[private]";
    }
}
