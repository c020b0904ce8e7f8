package org.careweek.core.compliance;

import java.time.Instant;
import java.util.List;
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
 * @param planned the planned sessions that are not over and can give time, by start
 * @param makeUps further sessions that are still to begin, have a seat and give time, by start
 * @param kept all planned sessions that are not over, whatever they give: a make-up leaves them room
 * @param unrecorded what counts as well if all that nobody recorded so far was attended
 */
record Remaining(List<SessionLeft> planned, List<SessionLeft> makeUps, List<Session> kept, InstantRanges unrecorded) {

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
                planned.stream()
                        .filter(session -> !isOver(session.session(), week.now())
                                && !session.whole().isEmpty())
                        .toList(),
                makeUps(week)
                        .map(unsettled::left)
                        .filter(session -> !session.whole().isEmpty())
                        .toList(),
                plan.sessions().stream().filter(unsettled::isToCome).toList(),
                unrecorded(planned, unsettled));
    }

    /** A make-up keeps every rule; an override had a reason for what was planned. */
    private static Stream<Session> makeUps(WeekInProgress week) {
        PlanDraft strict = week.plan().withOverrides(List.of());
        Set<SessionId> planned = ids(week.plan().sessions().stream());
        return week.open().stream()
                .filter(open -> open.seatsLeft() > 0)
                .map(OpenSession::session)
                .filter(session -> !planned.contains(session.id())
                        && !session.slot().start().toInstant().isBefore(week.now())
                        && isOpen(session, strict, week.policy()));
    }

    private static InstantRanges unrecorded(List<SessionLeft> planned, Unsettled unsettled) {
        Set<SessionId> ids = ids(planned.stream().map(SessionLeft::session));
        return unsettled.records().sessions().stream()
                .filter(session -> !ids.contains(session))
                .map(unsettled::behind)
                .reduce(SessionLeft.union(planned, SessionLeft::behind), InstantRanges::union);
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

    private static boolean isOver(Session session, Instant now) {
        return !session.slot().end().toInstant().isAfter(now);
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

    private static Set<SessionId> ids(Stream<Session> sessions) {
        return sessions.map(Session::id).collect(Collectors.toSet());
    }
}
