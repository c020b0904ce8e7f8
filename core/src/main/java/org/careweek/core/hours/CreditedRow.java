package org.careweek.core.hours;

import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.time.InstantRanges;

/**
 * A record of attendance with what it earns by itself, computed once.
 *
 * @param row the record
 * @param credit what counts of it, before it is joined with others
 * @param possible what could count of it at most
 */
record CreditedRow(Attendance row, InstantRanges credit, InstantRanges possible) {

    static CreditedRow of(Attendance row, CountingPolicy counting) {
        return new CreditedRow(row, row.credit(counting), row.possibleCredit(counting));
    }

    @Override
    public String toString() {
        return "CreditedRow[private]";
    }
}
