package org.careweek.core.plan;

import java.util.ArrayList;
import java.util.List;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Participant;
import org.careweek.core.program.Session;
import org.careweek.core.program.Track;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.ProgramCalendar;

/** The checks of single sessions and of pairs: the same for one week's plan and for a whole series. */
record SessionChecks(HourPolicy policy, Participant participant, Track track, ProgramCalendar calendar) {

    /** What is wrong with each session by itself, in the order of the sessions. */
    List<Violation> each(List<Session> sessions) {
        List<Violation> found = new ArrayList<>();
        for (Session session : sessions) {
            if (calendar.closureDuring(session.slot()).isPresent()) {
                found.add(violation(PlanRules.SITE_OPEN, session));
            }
            if (!participant.availability().allows(session.slot())) {
                found.add(violation(PlanRules.AVAILABLE, session));
            }
            if (!session.isFor(track.id())) {
                found.add(violation(PlanRules.OFFERED_TO_TRACK, session));
            }
        }
        return found;
    }

    /** Every pair that shares some time, once. The sessions are sorted by start. */
    List<Violation> overlaps(List<Session> sessions) {
        List<Violation> found = new ArrayList<>();
        Rule rule = policy.inForce(PlanRules.NO_OVERLAP);
        for (int i = 0; i < sessions.size(); i++) {
            Session first = sessions.get(i);
            for (int j = i + 1; j < sessions.size() && startsBeforeEnd(sessions.get(j), first); j++) {
                Session second = sessions.get(j);
                if (!first.id().equals(second.id())) {
                    found.add(new OverlappingSessions(rule, first.id(), first.slot(), second.id(), second.slot()));
                }
            }
        }
        return found;
    }

    SessionViolation violation(Rule rule, Session session) {
        return new SessionViolation(policy.inForce(rule), session.id(), session.slot());
    }

    private static boolean startsBeforeEnd(Session later, Session earlier) {
        return later.slot().start().toInstant().isBefore(earlier.slot().end().toInstant());
    }
}
