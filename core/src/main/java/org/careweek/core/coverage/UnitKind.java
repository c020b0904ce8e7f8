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

    /** What services of this kind use together. */
    AuthorizedUnits usedBy(Collection<ServiceLine> lines) {
        if (this == DAYS) {
            long dates = lines.stream().map(ServiceLine::date).distinct().count();
            return AuthorizedUnits.of(Math.toIntExact(dates), DAYS);
        }
        return lines.stream().map(ServiceLine::units).reduce(AuthorizedUnits.none(this), AuthorizedUnits::plus);
    }
}
