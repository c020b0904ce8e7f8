package org.careweek.core.scheduling.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.policy.staffing.StaffingPolicy;
import org.careweek.core.scheduling.PlannedWeek;

/**
 * Looks at a week and its plans, and says what a coordinator may want to know. Neither the plans nor their score depend on it.
 * Stateless and safe for concurrent use.
 *
 * <p>Sessions without seats are closed, and nothing is said of them. A text of blanks names neither facilitator nor room.
 *
 * @param policies whose sizes and ratios to look at, each by itself; none for double bookings and empty groups alone
 */
public record AdviceCheck(List<StaffingPolicy> policies) {

    /** @throws IllegalArgumentException if two policies share an id */
    public AdviceCheck {
        policies = List.copyOf(policies);
        if (policies.stream().map(StaffingPolicy::id).distinct().count() != policies.size()) {
            throw new IllegalArgumentException("every policy must have an id of its own");
        }
    }

    /** Everything there is to say, by rule id, then by the start of the first session, then by policy. */
    public List<Advice> advise(PlannedWeek planned) {
        List<Advice> found = new ArrayList<>();
        Stream.of(
                        new DoubleBookings(planned.week()).found(),
                        new GroupSizes(planned, policies).found(),
                        new StaffRatios(planned, policies).found())
                .forEach(found::addAll);
        found.sort(Comparator.comparing(advice -> advice.rule().id()));
        return List.copyOf(found);
    }
}
