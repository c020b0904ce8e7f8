package org.careweek.spi.insurance.cost;

import java.util.Collection;
import java.util.Objects;
import org.careweek.core.program.Session;

/**
 * How much care is planned, as far as it costs something.
 *
 * @param visits how many sessions, at least {@code days}
 * @param days on how many dates, 0 or more
 */
public record PlannedCare(int visits, int days) {

    public PlannedCare {
        if (days < 0 || visits < days) {
            throw new IllegalArgumentException("there must be 0 days or more, and at least as many visits");
        }
    }

    /** Of a plan's sessions, each a visit, each on the local date on which it begins. */
    public static PlannedCare of(Collection<Session> sessions) {
        long dates = sessions.stream()
                .map(session -> session.slot().date())
                .distinct()
                .count();
        return new PlannedCare(sessions.size(), Math.toIntExact(dates));
    }

    /** How often an amount is due at least. */
    int fewest(CostUnit unit) {
        return Objects.requireNonNull(unit, "unit") == CostUnit.VISIT ? visits : days;
    }

    /** How often an amount is due at most. */
    int most(CostUnit unit) {
        return Objects.requireNonNull(unit, "unit") == CostUnit.DAY ? days : visits;
    }
}
