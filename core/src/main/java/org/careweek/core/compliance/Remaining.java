package org.careweek.core.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.core.plan.OpenSession;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.plan.RuleOverride;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.RuleId;
import org.careweek.core.time.InstantRanges;

/**
 * What is left of a week.
 *
 * @param planned the planned sessions that are not over and still give time, by start
 * @param makeUps further sessions that are still to begin, have a seat and give time, by start
 * @param unrecorded past time of which nobody recorded whether it was attended
 */
record Remaining(List<SessionLeft> planned, List<SessionLeft> makeUps, InstantRanges unrecorded) {

    /** The rules of a plan that speak of a session by itself. */
    private static final Set<RuleId> OF_ONE_SESSION = Set.of(
            PlanRules.INSIDE_WEEK.id(),
            PlanRules.SITE_OPEN.id(),
            PlanRules.AVAILABLE.id(),
            PlanRules.OFFERED_TO_TRACK.id());

    static Remaining of(WeekInProgress week) {
        Records records = new Records(week.hours().entries());
        List<Session> planned = week.plan().sessions().stream()
                .filter(session -> isOpenTo(week, session, week.plan().overrides()))
                .toList();
        Set<SessionId> taken = week.plan().sessions().stream().map(Session::id).collect(Collectors.toSet());
        List<Session> makeUps = week.open().stream()
                .filter(open -> open.seatsLeft() > 0)
                .map(OpenSession::session)
                .filter(session -> !taken.contains(session.id()))
                .filter(session -> !session.slot().start().toInstant().isBefore(week.now()))
                .filter(session -> isOpenTo(week, session, List.of()))
                .toList();
        List<SessionLeft> begun = planned.stream()
                .filter(session -> session.slot().start().toInstant().isBefore(week.now()))
                .map(session -> left(week, records, session))
                .toList();
        return new Remaining(
                stillGiving(week, records, planned),
                stillGiving(week, records, makeUps),
                unrecorded(week.now(), records, begun));
    }

    /** What is left for someone who attends nothing before an instant and then only whole sessions. */
    Remaining after(Instant instant) {
        return new Remaining(startingFrom(instant, planned), startingFrom(instant, makeUps), unrecorded);
    }

    private static List<SessionLeft> startingFrom(Instant instant, List<SessionLeft> sessions) {
        return sessions.stream()
                .filter(session -> !session.startsBefore(instant))
                .toList();
    }

    /** An override has a reason for what was planned; a make-up keeps every rule. */
    private static boolean isOpenTo(WeekInProgress week, Session session, List<RuleOverride> overrides) {
        Set<RuleId> overridden = overrides.stream().map(RuleOverride::rule).collect(Collectors.toSet());
        PlanDraft alone = week.plan().withSessions(List.of(session));
        return week.policy().counting().counts(session.service())
                && week.hours().part().includes(session.slot().date())
                && alone
                        .check(week.policy())
                        .fold(accepted -> accepted.plan().advisories(), rejected -> rejected.violations())
                        .stream()
                        .filter(violation -> violation.blocks())
                        .map(violation -> violation.rule().id())
                        .noneMatch(rule -> OF_ONE_SESSION.contains(rule) && !overridden.contains(rule));
    }

    private static List<SessionLeft> stillGiving(WeekInProgress week, Records records, List<Session> sessions) {
        return sessions.stream()
                .map(session -> left(week, records, session))
                .filter(session -> !session.ahead().isEmpty())
                .toList();
    }

    private static SessionLeft left(WeekInProgress week, Records records, Session session) {
        return new SessionLeft(
                session,
                records.open(session.id(), earned(week, session, week.now())),
                records.open(session.id(), earned(week, session, Instant.MIN)));
    }

    /** What attendance from an instant on earns of the time from then on. */
    private static InstantRanges earned(WeekInProgress week, Session session, Instant from) {
        InstantRanges attended = session.treatment().from(from);
        boolean enough = !(week.policy().counting().credit() instanceof CreditRule.AllOrNothing rule)
                || attended.seconds() >= rule.threshold().minutes() * 60L;
        return enough ? attended : InstantRanges.EMPTY;
    }

    /**
     * Past time of records without both ends, and of planned sessions without any record. Where only a whole session earns
     * anything, one that goes on and cannot be earned any more from now on is unknown as a whole.
     */
    private static InstantRanges unrecorded(Instant now, Records records, List<SessionLeft> begun) {
        List<SessionLeft> silent = begun.stream()
                .filter(session -> !records.speakOf(session.session().id()))
                .toList();
        List<SessionLeft> onlyWhole =
                begun.stream().filter(session -> session.ahead().isEmpty()).toList();
        InstantRanges all = records.unrecorded().union(SessionLeft.union(silent, SessionLeft::whole));
        return all.until(now).union(all.intersection(SessionLeft.union(onlyWhole, SessionLeft::whole)));
    }
}
