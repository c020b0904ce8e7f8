package org.careweek.core.transition;

import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TreatmentTime;

/**
 * How much of a service a usual week holds, before anything is added to it.
 *
 * @param perWeek none where only the order says how much
 */
public record UsualTime(TreatmentTime perWeek) {

    /** What the order asks for and no more. */
    public static UsualTime asOrdered() {
        return new UsualTime(TreatmentTime.ZERO);
    }

    /** What a plan holds of a service, a minute counted once. */
    public static UsualTime in(WeeklyPlan plan, ServiceType service) {
        InstantRanges time = plan.sessions().stream()
                .filter(session -> session.service().equals(service))
                .map(Session::treatment)
                .reduce(InstantRanges.EMPTY, InstantRanges::union);
        return new UsualTime(TreatmentTime.ofWholeMinutesIn(time.seconds()));
    }
}
