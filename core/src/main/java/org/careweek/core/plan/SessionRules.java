package org.careweek.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Session;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Rule;

/**
 * The rules of single sessions and of pairs: the same for one week's plan and for a whole series. Immutable.
 *
 * @param track the track of whoever would attend
 * @param closures the dates without sessions, at least those that a session could lie on
 */
record SessionRules(TrackId track, List<LocalDate> closures) {

    SessionRules {
        closures = List.copyOf(closures);
    }

    /** What is wrong with a session by itself. */
    Findings alone(PlannedSession session, HourPolicy policy, Findings before) {
        Findings found = before;
        if (isOnClosedDate(session)) {
            found = found.and(violation(PlanRules.SITE_OPEN, session, policy));
        }
        if (!session.isInFreeTime()) {
            found = found.and(violation(PlanRules.AVAILABLE, session, policy));
        }
        if (!session.isFor(track)) {
            found = found.and(violation(PlanRules.OFFERED_TO_TRACK, session, policy));
        }
        return found;
    }

    private boolean isOnClosedDate(PlannedSession session) {
        for (int i = 0; i < closures.size(); i++) {
            if (session.touches(closures.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two sessions share some time. The first does not start later. */
    static Findings overlap(PlannedSession first, PlannedSession second, HourPolicy policy, Findings found) {
        return first.lastsInto(second) && !first.id().equals(second.id())
                ? found.and(overlapping(first.session(), second.session(), policy))
                : found;
    }

    private static OverlappingSessions overlapping(Session first, Session second, HourPolicy policy) {
        return new OverlappingSessions(
                policy.inForce(PlanRules.NO_OVERLAP), first.id(), first.slot(), second.id(), second.slot());
    }

    static SessionViolation violation(Rule rule, PlannedSession session, HourPolicy policy) {
        return new SessionViolation(
                policy.inForce(rule), session.id(), session.session().slot());
    }
}
