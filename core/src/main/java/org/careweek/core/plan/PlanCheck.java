package org.careweek.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.policy.WeekTotals;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Track;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TreatmentTime;

/** One draft against one policy. */
final class PlanCheck {

    private static final Comparator<Violation> BY_RULE =
            Comparator.comparing(violation -> violation.rule().id());

    private final PlanDraft draft;
    private final HourPolicy policy;
    private final LevelLimits limits;
    private final SessionChecks checks;

    PlanCheck(PlanDraft draft, HourPolicy policy) {
        this.draft = draft;
        this.policy = policy;
        this.limits = limitsOf(draft.track().level());
        this.checks = new SessionChecks(policy, draft.participant(), draft.track(), draft.calendar());
    }

    private LevelLimits limitsOf(LevelOfCare level) {
        return policy.limits(
                level, draft.participant().population(), draft.week().firstDate());
    }

    /** Everything that is wrong, by rule id; the sort is stable, so within a rule by time. */
    List<Violation> violations() {
        List<Violation> found = new ArrayList<>(limits.judge(totals()));
        found.addAll(checks.each(draft.sessions()));
        found.addAll(checks.overlaps(draft.sessions()));
        found.addAll(outsideWeekOrTwice());
        found.addAll(trackMismatches());
        found.addAll(unmetNeeds());
        found.addAll(orderAndAuthorization());
        found.addAll(unlimited());
        found.sort(BY_RULE);
        return found;
    }

    /** What the plan holds: a minute counts once, even where an override lets sessions overlap. */
    TreatmentTime plannedTime() {
        return timeOf(counted());
    }

    /** Only time in the week can count for it, even where an override lets a session lie elsewhere. */
    private List<Session> counted() {
        return draft.sessions().stream()
                .filter(session -> policy.counting().counts(session.service()))
                .filter(session -> draft.week().includes(session.slot().date()))
                .toList();
    }

    private WeekTotals totals() {
        Map<LocalDate, List<Session>> byDate = new TreeMap<>();
        for (Session session : counted()) {
            byDate.computeIfAbsent(session.slot().date(), date -> new ArrayList<>())
                    .add(session);
        }
        Map<LocalDate, TreatmentTime> perDay = new TreeMap<>();
        byDate.forEach((date, sessions) -> perDay.put(date, timeOf(sessions)));
        return new WeekTotals(draft.week(), plannedTime(), perDay, sessions(counted().stream()));
    }

    private TreatmentTime timeOf(List<Session> sessions) {
        InstantRanges sum = InstantRanges.EMPTY;
        for (Session session : sessions) {
            sum = sum.union(session.treatment());
        }
        return TreatmentTime.ofWholeMinutesIn(
                sum.intersection(draft.week().instants()).seconds());
    }

    private List<Violation> outsideWeekOrTwice() {
        List<Violation> found = new ArrayList<>();
        Set<SessionId> seen = new HashSet<>();
        for (Session session : draft.sessions()) {
            if (!draft.week().includes(session.slot())) {
                found.add(checks.violation(PlanRules.INSIDE_WEEK, session));
            }
            if (!seen.add(session.id())) {
                found.add(checks.violation(PlanRules.NO_DUPLICATE, session));
            }
        }
        return found;
    }

    /** A level that the policy says nothing about cannot be planned under it. */
    private List<Violation> unlimited() {
        LevelOfCare level = draft.track().level();
        return limits.countsWeeks()
                ? List.of()
                : List.of(new NoWeeklyLimit(policy.inForce(PlanRules.WEEKLY_LIMIT), level, policy.id()));
    }

    private List<Violation> trackMismatches() {
        Track track = draft.track();
        List<Violation> found = new ArrayList<>();
        if (track.level() != draft.order().level()) {
            found.add(mismatch(PlanRules.TRACK_LEVEL));
        }
        if (!track.serves(draft.participant().population())) {
            found.add(mismatch(PlanRules.TRACK_POPULATION));
        }
        if (!track.suits(draft.participant().focuses())) {
            found.add(mismatch(PlanRules.TRACK_FOCUS));
        }
        return found;
    }

    private TrackMismatch mismatch(Rule rule) {
        return new TrackMismatch(
                policy.inForce(rule), draft.track().id(), draft.track().level());
    }

    /** A need speaks of its service, whether or not that counts as treatment: self-help can be asked for, or forbidden. */
    private List<Violation> unmetNeeds() {
        List<Violation> found = new ArrayList<>();
        for (ServiceNeed need : draft.order().needs()) {
            TreatmentTime planned = timeOf(draft.sessions().stream()
                    .filter(session -> session.service().equals(need.service()))
                    .toList());
            BandPosition position = need.perWeek().positionOf(planned);
            if (position != BandPosition.WITHIN) {
                Rule rule = position == BandPosition.BELOW ? PlanRules.NEED_MINIMUM : PlanRules.NEED_MAXIMUM;
                found.add(new NeedOutsideBand(policy.inForce(rule), need.service(), planned, need.perWeek()));
            }
        }
        return found;
    }

    private List<Violation> orderAndAuthorization() {
        List<Violation> found = new ArrayList<>();
        var ordered = draft.order().time();
        limitsOf(draft.order().level())
                .weeklyTime()
                .filter(band -> !band.includes(ordered.perWeek()))
                .ifPresent(band ->
                        found.add(new OrderOutsideBand(policy.inForce(PlanRules.ORDER_IN_BAND), ordered, band)));
        if (!plannedTime().equals(ordered.perWeek())) {
            found.add(new PlanDiffersFromOrder(policy.inForce(PlanRules.ORDER_MET), plannedTime(), ordered));
        }
        for (AuthorizedUnits most : draft.authorized().most()) {
            AuthorizedUnits planned = planned(most.kind());
            if (planned.isMoreThan(most)) {
                found.add(new PlanExceedsAuthorization(policy.inForce(PlanRules.WITHIN_AUTHORIZATION), planned, most));
            }
        }
        return found;
    }

    /** A payer's days are dates with treatment, and its visits sessions that hold any. */
    private AuthorizedUnits planned(UnitKind kind) {
        return switch (kind) {
            case HOURS -> AuthorizedUnits.of(plannedTime());
            case DAYS -> AuthorizedUnits.of(totals().perDay().size(), kind);
            case VISITS ->
                AuthorizedUnits.of(
                        sessions(counted().stream()
                                .filter(session -> session.treatmentTime().isMoreThan(TreatmentTime.ZERO))),
                        kind);
        };
    }

    private static int sessions(Stream<Session> some) {
        return Math.toIntExact(some.map(Session::id).distinct().count());
    }
}
