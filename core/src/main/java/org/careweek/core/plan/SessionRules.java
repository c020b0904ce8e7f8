package org.careweek.core.plan;

import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Session;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Rule;
import org.careweek.core.time.ProgramCalendar;

/** The rules of single sessions and of pairs: the same for one week's plan and for a whole series. Immutable. */
record SessionRules(TrackId track, ProgramCalendar calendar) {

    /** What is wrong with a session by itself. */
    Findings alone(PlannedSession session, HourPolicy policy, Findings before) {
        Findings found = before;
        if (session.isOnClosedDate(calendar)) {
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
