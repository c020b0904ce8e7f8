package org.careweek.core.coverage;

import java.util.Collection;

/** What a payer counts. One kind never becomes another: nobody can say how many hours a day is. */
public enum UnitKind {
    /** Dates with treatment: one unit a date, however many sessions it holds (BCBS Nebraska RP-PI-002, 2024). */
    DAYS,
    /** Hours of treatment, used by the minute. */
    HOURS,
    /** Sessions: one unit each. */
    VISITS;

    /** What services use together where this kind is counted, whatever they are paid for in. */
    AuthorizedUnits usedBy(Collection<ServiceLine> lines) {
        return switch (this) {
            case DAYS -> count(lines.stream().map(ServiceLine::date).distinct().count());
            case HOURS ->
                lines.stream()
                        .map(line -> AuthorizedUnits.of(line.time()))
                        .reduce(AuthorizedUnits.none(this), AuthorizedUnits::plus);
            case VISITS ->
                count(lines.stream().map(ServiceLine::session).distinct().count());
        };
    }

    private AuthorizedUnits count(long units) {
        return AuthorizedUnits.of(Math.toIntExact(units), this);
    }
}
