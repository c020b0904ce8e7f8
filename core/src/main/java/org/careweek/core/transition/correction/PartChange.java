package org.careweek.core.transition.correction;

import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.hours.WeekPart;

/**
 * A week, or a part of one, on which another report is stated than before.
 *
 * @param before the report as it was
 * @param after the report on the same part as it is now
 */
public record PartChange(ComplianceReport before, ComplianceReport after) {

    public PartChange {
        if (!before.hours().part().equals(after.hours().part()) || before.equals(after)) {
            throw new IllegalArgumentException("a change must be between two different reports on one part");
        }
    }

    public WeekPart part() {
        return before.hours().part();
    }

    /** Whether a date holds more or less than before, or may turn out to. */
    public boolean hoursChange() {
        return !before.hours().days().equals(after.hours().days());
    }

    /** Whether another verdict is given than before; in a part of a week, another prorated one. */
    public boolean verdictChanges() {
        return before.verdict() != after.verdict() || before.prorated() != after.prorated();
    }

    @Override
    public String toString() {
        return "PartChange[private]";
    }
}
