package org.careweek.core.coverage;

import java.time.LocalDate;

/**
 * A date with treatment and what pays for it.
 *
 * @param date the date
 * @param authorization the authorization that gives one of its days for it
 */
public record CoveredDate(LocalDate date, AuthorizationId authorization) {

    @Override
    public String toString() {
        return "CoveredDate[private]";
    }
}
