package org.careweek.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        SessionChecks checks = new SessionChecks(policy, participant, track, calendar);
        List<Occurrence> occurrences = series.occurrences(calendar);
        Set<SessionId> own = occurrences.stream().map(Occurrence::id).collect(Collectors.toSet());
        List<Session> others = new ArrayList<>(planned);
        others.removeIf(session -> own.contains(session.id()));
        List<Violation> found = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            found.addAll(occurrence.fold(
                    held -> {
                        List<Violation> conflicts = conflicts(checks, held.session(), others);
                        others.add(held.session());
                        return conflicts;
                    },
                    closed -> List.of(
                            new OccurrenceClosed(policy.inForce(PlanRules.SITE_OPEN), closed.id(), closed.closedOn())),
                    cancelled -> List.of()));
        }
        return found;
    }

    private static List<Violation> conflicts(SessionChecks checks, Session session, List<Session> others) {
        List<Violation> found = new ArrayList<>(checks.each(List.of(session)));
        others.stream()
                .sorted(Session.BY_START)
                .filter(other -> other.slot().overlaps(session.slot()))
                .map(other -> Stream.of(other, session).sorted(Session.BY_START).toList())
                .forEach(pair -> found.addAll(checks.overlaps(pair)));
        found.sort(Comparator.comparing(violation -> violation.rule().id()));
        return found;
    }
}
