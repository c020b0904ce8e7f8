package org.careweek.core.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.careweek.core.program.LevelOfCare;

/**
 * What a payer allows one person: so many units of one level of care within a span of dates. It ends with its span, units
 * or not. Prints nothing of it.
 *
 * @param id its number
 * @param level the one level of care that it pays for
 * @param from the first date, included
 * @param through the last date, included; not before {@code from}
 * @param granted the units, which may be none
 */
public record Authorization(
        AuthorizationId id, LevelOfCare level, LocalDate from, LocalDate through, AuthorizedUnits granted) {

    /** The one that ends first comes first, since its units are lost first; then the one that starts first; then by id. */
    public static final Comparator<Authorization> BY_END = Comparator.comparing(Authorization::through)
            .thenComparing(Authorization::from)
            .thenComparing(Authorization::id);

    public Authorization {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(granted, "granted");
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("an authorization must not end before it begins");
        }
    }

    /** Whether a date lies in the span. */
    public boolean spans(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(through);
    }

    /** Whether its units can be used no more: from the day after {@code through}. */
    public boolean hasEnded(LocalDate asOf) {
        return asOf.isAfter(through);
    }

    @Override
    public String toString() {
        return "Authorization[private]";
    }
}
