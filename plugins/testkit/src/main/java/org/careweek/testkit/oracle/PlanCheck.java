package org.careweek.testkit.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.RuleId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;

/**
 * Looks at an assignment of participants to sessions of a clinic's week, whoever made it, and tells every rule of
 * {@code careweek/clinic-week/1} that it breaks, and its score. It reads the policy's numbers and nothing else of the library's
 * judgement.
 */
public final class PlanCheck {

    private static final long PLACED = 100_000;
    private static final long MINUTE_OFF = 10;

    /**
     * A rule that is broken.
     *
     * @param rule its id, such as {@code plan.overlap}
     * @param participant whose sessions break it; empty where it is a rule of everyone together
     * @param session the session that it is about; empty where it is about several, or none
     */
    public record Finding(RuleId rule, Optional<ParticipantId> participant, Optional<SessionId> session) {}

    private final ClinicWeek week;
    private final Map<SessionId, PlannedSession> sessions = new LinkedHashMap<>();

    private PlanCheck(ClinicWeek week) {
        this.week = week;
        for (Session session : week.sessions()) {
            sessions.put(session.id(), PlannedSession.of(session, week.policy().counting()));
        }
    }

    /** A check for a week. */
    public static PlanCheck of(ClinicWeek week) {
        return new PlanCheck(week);
    }

    /**
     * Every rule that an assignment breaks: of one participant after the other in the order of the requests, then of the
     * sessions by start.
     *
     * @param assigned the sessions of each participant who is placed
     * @throws IllegalArgumentException if it names a participant or a session that is not in the week
     */
    public List<Finding> findings(Map<ParticipantId, ? extends Collection<SessionId>> assigned) {
        refuseStrangers(assigned);
        List<Finding> found = new ArrayList<>();
        for (WeekRequest request : week.requests()) {
            Collection<SessionId> own = assigned.get(request.participant().id());
            if (own != null) {
                found.addAll(plan(request, own).findings());
            }
        }
        for (SessionId session : sessions.keySet()) {
            found.addAll(together(session, assigned));
        }
        return List.copyOf(found);
    }

    /** Whether it breaks no rule. */
    public boolean allows(Map<ParticipantId, ? extends Collection<SessionId>> assigned) {
        return findings(assigned).isEmpty();
    }

    /**
     * What an assignment is worth, whether or not it breaks rules: for each participant with a session 100,000, less 10 for
     * each minute off the order, plus 1 for each preferred session.
     */
    public long score(Map<ParticipantId, ? extends Collection<SessionId>> assigned) {
        refuseStrangers(assigned);
        long sum = 0;
        for (WeekRequest request : week.requests()) {
            Collection<SessionId> own = assigned.get(request.participant().id());
            if (own != null && !own.isEmpty()) {
                sum += score(request, own);
            }
        }
        return sum;
    }

    long score(WeekRequest request, Collection<SessionId> own) {
        int off =
                plan(request, own).minutes() - request.order().time().perWeek().minutes();
        long liked =
                new TreeSet<>(own).stream().filter(request.prefers()::contains).count();
        return PLACED - MINUTE_OFF * Math.abs(off) + liked;
    }

    OnePlan plan(WeekRequest request, Collection<SessionId> own) {
        List<PlannedSession> planned =
                new TreeSet<>(own).stream().map(sessions::get).toList();
        return new OnePlan(week, request, planned);
    }

    private void refuseStrangers(Map<ParticipantId, ? extends Collection<SessionId>> assigned) {
        List<ParticipantId> people =
                week.requests().stream().map(it -> it.participant().id()).toList();
        boolean known = people.containsAll(assigned.keySet())
                && assigned.values().stream().allMatch(sessions.keySet()::containsAll);
        if (!known) {
            throw new IllegalArgumentException("an assignment must name participants and sessions of its week alone");
        }
    }

    /** Rules 8 and 9. */
    private List<Finding> together(SessionId session, Map<ParticipantId, ? extends Collection<SessionId>> assigned) {
        List<WeekRequest> attending = week.requests().stream()
                .filter(it -> assigned.containsKey(it.participant().id())
                        && assigned.get(it.participant().id()).contains(session))
                .toList();
        List<Finding> found = new ArrayList<>();
        if (attending.size() > sessions.get(session).session().seats()) {
            found.add(new Finding(new RuleId("session.full"), Optional.empty(), Optional.of(session)));
        }
        boolean isApart = attending.stream()
                .anyMatch(one -> attending.stream()
                        .anyMatch(other ->
                                one.apartFrom().contains(other.participant().id())));
        if (isApart) {
            found.add(new Finding(new RuleId("participant.apart"), Optional.empty(), Optional.of(session)));
        }
        return found;
    }

    @Override
    public String toString() {
        return "PlanCheck[private]";
    }
}
