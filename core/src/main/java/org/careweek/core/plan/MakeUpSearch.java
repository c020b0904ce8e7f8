package org.careweek.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Session;
import org.careweek.core.time.TreatmentTime;

/** The smallest make-up of one draft: every choice of so many sessions, one size after the other. Confined to one call. */
final class MakeUpSearch {

    /** A count and no clock, so that the same week always gets the same answer. */
    private static final int MOST_CHECKS = 10_000;

    private final PlanDraft base;
    private final HourPolicy policy;
    private final List<Session> candidates;
    private final TreatmentTime longest;
    private int checks;
    private boolean stopped;
    private List<Session> best = List.of();
    private List<WeeklyPlan> bestPlan = List.of();

    /** @param open sessions by start, then id, each with a seat */
    MakeUpSearch(PlanDraft base, HourPolicy policy, List<Session> open) {
        this.base = base;
        this.policy = policy;
        this.candidates = open.stream().filter(this::canBeAdded).toList();
        this.longest = candidates.stream()
                .map(Session::treatmentTime)
                .max(TreatmentTime::compareTo)
                .orElse(TreatmentTime.ZERO);
    }

    private boolean canBeAdded(Session session) {
        PlannedSession planned = PlannedSession.of(session, base.participant().availability());
        SessionRules rules =
                new SessionRules(base.track().id(), List.copyOf(base.calendar().closures()));
        return base.week().includes(session.slot())
                && rules.alone(planned, policy, Findings.NONE).inOrder().isEmpty()
                && fits(session, base.sessions());
    }

    private static boolean fits(Session session, List<Session> others) {
        return others.stream()
                .noneMatch(
                        other -> other.id().equals(session.id()) || other.slot().overlaps(session.slot()));
    }

    MakeUp best() {
        for (int size = 0; size <= candidates.size() && bestPlan.isEmpty() && !stopped; size++) {
            choose(List.of(), 0, size);
        }
        if (!bestPlan.isEmpty()) {
            return new MakeUp.Proposed(bestPlan.get(0), best, !stopped);
        }
        return stopped ? new MakeUp.Undecided() : new MakeUp.Impossible();
    }

    /** Extends the chosen sessions by so many more, none before {@code from}. */
    private void choose(List<Session> chosen, int from, int more) {
        if (cannotBeBetter()) {
            return;
        }
        if (checks == MOST_CHECKS) {
            stopped = true;
            return;
        }
        checks++;
        PlanDraft draft = base.withSessions(
                Stream.concat(base.sessions().stream(), chosen.stream()).toList());
        PlanOutcome outcome = draft.check(policy);
        if (more == 0) {
            outcome.fold(accepted -> consider(accepted.plan(), chosen), rejected -> false);
        } else if (outcome.fold(accepted -> false, rejected -> canBeCured(draft, rejected, more))) {
            for (int i = from; i <= candidates.size() - more; i++) {
                Session next = candidates.get(i);
                if (fits(next, chosen)) {
                    List<Session> extended = new ArrayList<>(chosen);
                    extended.add(next);
                    choose(extended, i + 1, more - 1);
                }
            }
        }
    }

    private boolean cannotBeBetter() {
        return !bestPlan.isEmpty() && offOrder(bestPlan.get(0)) == 0;
    }

    private boolean canBeCured(PlanDraft draft, PlanOutcome.Rejected rejected, int more) {
        return rejected.violations().stream()
                .filter(draft::standsInTheWay)
                .allMatch(violation ->
                        Shortfall.isOne(violation) && Shortfall.sessionsToCure(violation, longest) <= more);
    }

    /** Choices come by their first start, so of equally good ones the first stays. */
    private boolean consider(WeeklyPlan plan, List<Session> chosen) {
        boolean better = bestPlan.isEmpty() || offOrder(plan) < offOrder(bestPlan.get(0));
        if (better) {
            bestPlan = List.of(plan);
            best = chosen;
        }
        return better;
    }

    private static int offOrder(WeeklyPlan plan) {
        return Math.abs(plan.plannedTime().minutes()
                - plan.draft().order().time().perWeek().minutes());
    }
}
