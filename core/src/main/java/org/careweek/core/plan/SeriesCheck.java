package org.careweek.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Occurrence;
import org.careweek.core.program.Participant;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.SessionSeries;
import org.careweek.core.program.Track;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.ProgramCalendar;

/**
 * Whether someone can join a series: every occurrence is looked at, not just the first, and none is dropped in silence.
 *
 * @param policy the rules
 * @param participant who would join
 * @param track in which track
 * @param calendar the site's zone, first day and closures
 */
public record SeriesCheck(HourPolicy policy, Participant participant, Track track, ProgramCalendar calendar) {

    /**
     * Every conflict of the whole series, by the date that it gives the occurrence, then by rule. An occurrence that was
     * moved onto another one of the series is a conflict of the later of the two dates.
     *
     * @param series what would be joined
     * @param planned what the participant attends already, in any order and any weeks; sessions of the series itself are
     *     looked at once
     * @return empty where every occurrence can be attended; a date on which the site is closed is a conflict too
     */
    public List<Violation> conflicts(SessionSeries series, List<Session> planned) {
        SessionRules rules = new SessionRules(track.id(), List.copyOf(calendar.closures()));
        List<Occurrence> occurrences = series.occurrences(calendar);
        Set<SessionId> own = occurrences.stream().map(Occurrence::id).collect(Collectors.toSet());
        List<Session> others = new ArrayList<>(planned);
        others.removeIf(session -> own.contains(session.id()));
        List<Violation> found = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            found.addAll(occurrence.fold(
                    held -> {
                        List<Violation> conflicts = conflicts(rules, held.session(), others);
                        others.add(held.session());
                        return conflicts;
                    },
                    closed -> List.of(
                            new OccurrenceClosed(policy.inForce(PlanRules.SITE_OPEN), closed.id(), closed.closedOn())),
                    cancelled -> List.of()));
        }
        return found;
    }

    private List<Violation> conflicts(SessionRules rules, Session session, List<Session> others) {
        PlannedSession planned = planned(session);
        Findings found = rules.alone(planned, policy, Findings.NONE);
        for (Session other : others.stream().sorted(Session.BY_START).toList()) {
            if (other.slot().overlaps(session.slot())) {
                boolean isLater = Session.BY_START.compare(other, session) > 0;
                PlannedSession first = isLater ? planned : planned(other);
                PlannedSession second = isLater ? planned(other) : planned;
                found = SessionRules.overlap(first, second, policy, found);
            }
        }
        return found.byRule();
    }

    private PlannedSession planned(Session session) {
        return PlannedSession.of(session, participant.availability());
    }
}
