package org.careweek.plugin.fhir.coverage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates that a payer named, both ends included. Prints nothing of them.
 *
 * @param from the first; {@link LocalDate#MIN} if there is no beginning
 * @param through the last; {@link LocalDate#MAX} if there is no end
 */
public record DateSpan(LocalDate from, LocalDate through) {

    public DateSpan {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("dates must not end before they begin");
        }
    }

    static DateSpan of(LocalDate date) {
        return new DateSpan(date, date);
    }

    boolean isOneDate() {
        return from.equals(through);
    }

    /** What both hold. */
    Optional<DateSpan> and(DateSpan other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate last = through.isBefore(other.through) ? through : other.through;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DateSpan(first, last));
    }

    /** What is after the end of another one, or else what is before its beginning. */
    Optional<DateSpan> outside(DateSpan other) {
        if (through.isAfter(other.through)) {
            return and(new DateSpan(other.through.plusDays(1), LocalDate.MAX));
        }
        return from.isBefore(other.from) ? and(new DateSpan(LocalDate.MIN, other.from.minusDays(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "DateSpan[private]";
    }
}
