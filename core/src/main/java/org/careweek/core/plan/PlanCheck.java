package org.careweek.core.plan;

import java.util.List;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.program.Focus;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.Track;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/**
 * The rules of a plan, asked of one draft. Each is asked again in every check, in numbers; what is wrong is put into words only
 * where something is. Immutable.
 */
final class PlanCheck {

    private final PlanDraft draft;
    private final PlannedSessions sessions;
    private final SessionRules rules;
    private final List<Focus> focuses;

    PlanCheck(PlanDraft draft, PlannedSessions sessions) {
        this.draft = draft;
        this.sessions = sessions;
        this.rules = new SessionRules(
                draft.track().id(),
                draft.calendar().closures().stream().filter(sessions::span).toList());
        this.focuses = List.copyOf(draft.participant().focuses());
    }

    /** Everything that is wrong, by rule id, and within a rule by time. */
    List<Violation> violations(HourPolicy policy) {
        LevelLimits limits = limitsOf(draft.track().level(), policy);
        int planned = plannedMinutes(policy);
        Findings found = limits(limits, planned, policy);
        found = sessions(policy, found);
        found = track(policy, found);
        found = needs(policy, found);
        found = order(limits, planned, policy, found);
        found = authorization(policy, found);
        found = weeklyLimit(limits, policy, found);
        return found.byRule();
    }

    /** What the plan holds, in whole minutes: a minute counts once, even where an override lets sessions overlap. */
    int plannedMinutes(HourPolicy policy) {
        return sessions.minutes(policy.counting());
    }

    private LevelLimits limitsOf(LevelOfCare level, HourPolicy policy) {
        return policy.limits(
                level, draft.participant().population(), draft.week().firstDate());
    }

    private Findings limits(LevelLimits limits, int planned, HourPolicy policy) {
        CountingPolicy counting = policy.counting();
        boolean kept = true;
        int days = 0;
        for (int i = 0; i < sessions.dates(); i++) {
            int minutes = sessions.minutesOfDate(i, counting);
            if (minutes > 0) {
                kept &= limits.allowsDate(minutes);
                days++;
            }
        }
        return kept && limits.allowsWeek(planned, sessions.sessions(counting), days)
                ? Findings.NONE
                : Findings.NONE.and(limits.judge(sessions.totals(counting)));
    }

    /** Each session by itself, and each pair that shares some time, once. */
    private Findings sessions(HourPolicy policy, Findings before) {
        Findings found = before;
        for (int i = 0; i < sessions.size(); i++) {
            PlannedSession session = sessions.get(i);
            found = rules.alone(session, policy, found);
            if (!sessions.isInsideWeek(i)) {
                found = found.and(SessionRules.violation(PlanRules.INSIDE_WEEK, session, policy));
            }
            if (sessions.isThereBefore(i)) {
                found = found.and(SessionRules.violation(PlanRules.NO_DUPLICATE, session, policy));
            }
            for (int j = i + 1; j < sessions.size() && session.lastsInto(sessions.get(j)); j++) {
                found = SessionRules.overlap(session, sessions.get(j), policy, found);
            }
        }
        return found;
    }

    /** A level that the policy says nothing about cannot be planned under it. */
    private Findings weeklyLimit(LevelLimits limits, HourPolicy policy, Findings found) {
        return limits.countsWeeks()
                ? found
                : found.and(new NoWeeklyLimit(
                        policy.inForce(PlanRules.WEEKLY_LIMIT), draft.track().level(), policy.id()));
    }

    private Findings track(HourPolicy policy, Findings before) {
        Track track = draft.track();
        Findings found = before;
        if (track.level() != draft.order().level()) {
            found = found.and(mismatch(PlanRules.TRACK_LEVEL, policy));
        }
        if (!track.serves(draft.participant().population())) {
            found = found.and(mismatch(PlanRules.TRACK_POPULATION, policy));
        }
        if (!track.suits(focuses)) {
            found = found.and(mismatch(PlanRules.TRACK_FOCUS, policy));
        }
        return found;
    }

    private TrackMismatch mismatch(Rule rule, HourPolicy policy) {
        return new TrackMismatch(
                policy.inForce(rule), draft.track().id(), draft.track().level());
    }

    /** A need speaks of its service, whether or not that counts as treatment: self-help can be asked for, or forbidden. */
    private Findings needs(HourPolicy policy, Findings before) {
        List<ServiceNeed> needs = draft.order().needs();
        Findings found = before;
        for (int i = 0; i < needs.size(); i++) {
            ServiceNeed need = needs.get(i);
            int planned = sessions.minutesOfNeed(i);
            BandPosition position = need.perWeek().positionOfMinutes(planned);
            if (position != BandPosition.WITHIN) {
                Rule rule = position == BandPosition.BELOW ? PlanRules.NEED_MINIMUM : PlanRules.NEED_MAXIMUM;
                found = found.and(new NeedOutsideBand(
                        policy.inForce(rule), need.service(), TreatmentTime.ofMinutes(planned), need.perWeek()));
            }
        }
        return found;
    }

    private Findings order(LevelLimits ofTrack, int planned, HourPolicy policy, Findings before) {
        Findings found = before;
        OrderedTime ordered = draft.order().time();
        LevelOfCare level = draft.order().level();
        LevelLimits asked = level == draft.track().level() ? ofTrack : limitsOf(level, policy);
        if (asked.weeklyTime().isPresent()) {
            HourBand band = asked.weeklyTime().get();
            if (!band.includes(ordered.perWeek())) {
                found = found.and(new OrderOutsideBand(policy.inForce(PlanRules.ORDER_IN_BAND), ordered, band));
            }
        }
        if (planned != ordered.perWeek().minutes()) {
            found = found.and(new PlanDiffersFromOrder(
                    policy.inForce(PlanRules.ORDER_MET), TreatmentTime.ofMinutes(planned), ordered));
        }
        return found;
    }

    private Findings authorization(HourPolicy policy, Findings before) {
        List<AuthorizedUnits> authorized = draft.authorized().most();
        Findings found = before;
        for (int i = 0; i < authorized.size(); i++) {
            AuthorizedUnits most = authorized.get(i);
            int planned = plannedSteps(most.kind(), policy);
            if (planned > most.steps()) {
                AuthorizedUnits units = most.kind() == UnitKind.HOURS
                        ? AuthorizedUnits.of(TreatmentTime.ofMinutes(planned))
                        : AuthorizedUnits.of(planned, most.kind());
                found = found.and(
                        new PlanExceedsAuthorization(policy.inForce(PlanRules.WITHIN_AUTHORIZATION), units, most));
            }
        }
        return found;
    }

    /** In the steps of a kind of units. A payer's days are dates with treatment, and its visits sessions that hold any. */
    private int plannedSteps(UnitKind kind, HourPolicy policy) {
        return switch (kind) {
            case HOURS -> plannedMinutes(policy);
            case DAYS -> sessions.days(policy.counting());
            case VISITS -> sessions.visits(policy.counting());
        };
    }
}
