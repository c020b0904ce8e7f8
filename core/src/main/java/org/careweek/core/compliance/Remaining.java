package org.careweek.core.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.plan.OpenSession;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.RuleId;
import org.careweek.core.time.InstantRanges;

/**
 * What is left of a week.
 *
 * @param planned the planned sessions, by start
 * @param makeUps further sessions that are still to begin and have a seat, by start
 * @param kept all planned sessions that are not over, whatever they give: a make-up leaves them room
 * @param unrecorded what each session gives as well if all that nobody recorded so far was attended; never nothing
 */
record Remaining(
        List<SessionLeft> planned,
        List<SessionLeft> makeUps,
        List<Session> kept,
        Map<SessionId, InstantRanges> unrecorded) {

    /** The rules of a plan that speak of a session by itself. */
    private static final Set<RuleId> OF_ONE_SESSION = Set.of(
            PlanRules.INSIDE_WEEK.id(),
            PlanRules.SITE_OPEN.id(),
            PlanRules.AVAILABLE.id(),
            PlanRules.OFFERED_TO_TRACK.id());

    static Remaining of(WeekInProgress week) {
        Unsettled unsettled = Unsettled.of(week);
        PlanDraft plan = week.plan();
        List<SessionLeft> planned = plan.sessions().stream()
                .filter(session -> isOpen(session, plan, week.policy()))
                .map(unsettled::left)
                .toList();
        return new Remaining(
                planned,
                makeUps(week).map(unsettled::left).toList(),
                plan.sessions().stream().filter(unsettled::isToCome).toList(),
                unrecorded(planned, unsettled));
    }

    private static Map<SessionId, InstantRanges> unrecorded(List<SessionLeft> planned, Unsettled unsettled) {
        Map<SessionId, InstantRanges> unrecorded = unsettled.behind();
        planned.forEach(left -> unrecorded.merge(left.session().id(), left.behind(), InstantRanges::union));
        unrecorded.values().removeIf(InstantRanges::isEmpty);
        return unrecorded;
    }

    /** What counts as well if all that nobody recorded so far was attended. */
    InstantRanges unrecordedTime() {
        return unrecorded.values().stream().reduce(InstantRanges.EMPTY, InstantRanges::union);
    }

    /** A make-up keeps every rule; an override had a reason for what was planned. */
    private static Stream<Session> makeUps(WeekInProgress week) {
        PlanDraft strict = week.plan().withOverrides(List.of());
        Set<SessionId> planned =
                week.plan().sessions().stream().map(Session::id).collect(Collectors.toSet());
        return week.open().stream()
                .filter(open -> open.seatsLeft() > 0)
                .map(OpenSession::session)
                .filter(session -> !planned.contains(session.id())
                        && !session.slot().start().toInstant().isBefore(week.now())
                        && isOpen(session, strict, week.policy()));
    }

    /** What is left for someone who attends nothing before an instant and then only whole sessions. */
    Remaining after(Instant instant) {
        return new Remaining(
                startingFrom(instant, planned, SessionLeft::session),
                startingFrom(instant, makeUps, SessionLeft::session),
                startingFrom(instant, kept, Function.identity()),
                unrecorded);
    }

    private static <S> List<S> startingFrom(Instant instant, List<S> sessions, Function<S, Session> session) {
        return sessions.stream()
                .filter(it -> !session.apply(it).slot().start().toInstant().isBefore(instant))
                .toList();
    }

    private static boolean isOpen(Session session, PlanDraft plan, HourPolicy policy) {
        PlanDraft alone = plan.withSessions(List.of(session));
        return policy.counting().counts(session.service())
                && alone.check(policy)
                        .fold(
                                accepted -> true,
                                rejected -> rejected.violations().stream()
                                        .filter(alone::standsInTheWay)
                                        .noneMatch(violation -> OF_ONE_SESSION.contains(
                                                violation.rule().id())));
    }
}
