package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * Says whether an assignment of participants to sessions is a schedule of a week, and what it is worth, whoever made it. Looks
 * at it alone and searches nothing. Stateless and safe for concurrent use.
 *
 * @param week the week
 */
public record ScheduleCheck(ClinicWeek week) {

    /**
     * Looks at an assignment.
     *
     * @param assigned the sessions of each participant who is placed; a limit that only warns binds a schedule all the same
     * @throws IllegalArgumentException if it names a participant or a session that is not in the week
     */
    public ScheduleOutcome check(Map<ParticipantId, ? extends Collection<SessionId>> assigned) {
        Map<SessionId, Session> sessions = week.sessions().stream().collect(Collectors.toMap(Session::id, it -> it));
        Set<ParticipantId> people =
                week.requests().stream().map(it -> it.participant().id()).collect(Collectors.toSet());
        boolean known = people.containsAll(assigned.keySet())
                && assigned.values().stream().allMatch(sessions.keySet()::containsAll);
        if (!known) {
            throw new IllegalArgumentException("an assignment must name participants and sessions of its week alone");
        }
        List<Violation> found = new ArrayList<>();
        List<WeeklyPlan> plans = new ArrayList<>();
        WeekIndex index = new WeekIndex(week);
        long score = 0;
        for (WeekRequest request : week.requests()) {
            Collection<SessionId> own = assigned.get(request.participant().id());
            if (own != null) {
                Set<SessionId> ids = new TreeSet<>(own);
                List<Session> planned = ids.stream().map(sessions::get).toList();
                PlanOutcome outcome = draft(request, planned).check(week.policy());
                found.addAll(ofPerson(request, ids, outcome));
                outcome.fold(accepted -> plans.add(accepted.plan()), rejected -> false);
                score += index.score(index.indexOf(request.participant().id()), index.indicesOf(planned));
            }
        }
        found.addAll(ofSessions(assigned));
        return found.isEmpty() ? new ScheduleOutcome.Feasible(plans, score) : new ScheduleOutcome.Infeasible(found);
    }

    private PlanDraft draft(WeekRequest request, List<Session> sessions) {
        return PlanDraft.of(request.participant(), request.track(), request.order(), week.calendar(), week.week())
                .withAuthorized(request.authorized())
                .withSessions(sessions);
    }

    private List<Violation> ofPerson(WeekRequest request, Set<SessionId> own, PlanOutcome outcome) {
        List<Violation> found = new ArrayList<>();
        outcome.fold(accepted -> accepted.plan().advisories(), PlanOutcome.Rejected::violations).stream()
                .filter(violation -> !violation.rule().id().equals(PlanRules.ORDER_MET.id()))
                .forEach(found::add);
        if (own.isEmpty()) {
            found.add(violation(SchedulingRules.NO_SESSIONS, Optional.empty()));
        }
        request.mustAttend().stream()
                .filter(must -> !own.contains(must))
                .forEach(must -> found.add(violation(SchedulingRules.MUST_ATTEND, Optional.of(must))));
        request.mustNotAttend().stream()
                .filter(own::contains)
                .forEach(must -> found.add(violation(SchedulingRules.MUST_NOT_ATTEND, Optional.of(must))));
        found.sort((one, other) -> one.rule().id().compareTo(other.rule().id()));
        return found;
    }

    private List<Violation> ofSessions(Map<ParticipantId, ? extends Collection<SessionId>> assigned) {
        Map<SessionId, Set<ParticipantId>> attending = new TreeMap<>();
        assigned.forEach((who, what) -> what.forEach(session ->
                attending.computeIfAbsent(session, it -> new HashSet<>()).add(who)));
        return week.sessions().stream()
                .flatMap(session -> ofSession(session, attending.getOrDefault(session.id(), Set.of())))
                .toList();
    }

    private Stream<Violation> ofSession(Session session, Set<ParticipantId> attending) {
        boolean tooMany = attending.size() > session.seats();
        boolean together = week.requests().stream()
                .filter(request -> attending.contains(request.participant().id()))
                .anyMatch(request -> request.apartFrom().stream().anyMatch(attending::contains));
        Function<Rule, Violation> broken = rule -> violation(rule, Optional.of(session.id()));
        return Stream.concat(
                Stream.of(SchedulingRules.SEATS).filter(rule -> tooMany).map(broken),
                Stream.of(SchedulingRules.APART).filter(rule -> together).map(broken));
    }

    private Violation violation(Rule rule, Optional<SessionId> session) {
        return new ScheduleViolation(week.policy().inForce(rule), session);
    }

    @Override
    public String toString() {
        return "ScheduleCheck[private]";
    }
}
