package org.careweek.core.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;

/** One change on its way through the plans, with the seats that it has not proposed yet. Confined to one call. */
final class ChangeRound {

    private final PlanChange change;
    private final HourPolicy policy;
    private final List<Session> open;
    private final Map<SessionId, Integer> seats = new TreeMap<>();

    ChangeRound(PlanChange change, HourPolicy policy, List<OpenSession> open) {
        this.change = change;
        this.policy = policy;
        this.open =
                open.stream().map(OpenSession::session).sorted(Session.BY_START).toList();
        for (OpenSession each : open) {
            if (seats.put(each.session().id(), each.seatsLeft()) != null) {
                throw new IllegalArgumentException("an open session must be given once, but was twice: "
                        + each.session().id());
            }
        }
    }

    ChangeEffect effectOn(WeeklyPlan plan) {
        PlanDraft draft = plan.draft();
        if (without(draft).equals(draft)) {
            return new ChangeEffect.Untouched(plan);
        }
        PlanDraft changed = change.fold(
                cancelled -> without(draft),
                it -> draft.withSessions(Stream.concat(without(draft).sessions().stream(), Stream.of(it.as()))
                        .toList()));
        PlanOutcome outcome = changed.check(policy);
        MakeUp makeUp = outcome.fold(accepted -> new MakeUp.NotNeeded(), rejected -> makeUp(changed, rejected));
        return new ChangeEffect.Affected(plan, outcome, makeUp);
    }

    private PlanDraft without(PlanDraft draft) {
        return draft.withSessions(draft.sessions().stream()
                .filter(session -> !session.id().equals(change.session()))
                .toList());
    }

    /** A session that cannot be attended as it is now is left out. */
    private MakeUp makeUp(PlanDraft changed, PlanOutcome.Rejected rejected) {
        boolean onlyShort =
                rejected.violations().stream().filter(changed::standsInTheWay).allMatch(Shortfall::isOne);
        PlanDraft base = onlyShort ? changed : without(changed);
        MakeUp found = new MakeUpSearch(base, policy, candidates()).best();
        if (found instanceof MakeUp.Proposed proposed) {
            proposed.added().forEach(session -> seats.merge(session.id(), -1, Integer::sum));
        }
        return found;
    }

    private List<Session> candidates() {
        return open.stream()
                .filter(session -> seats.get(session.id()) > 0 && !session.id().equals(change.session()))
                .toList();
    }
}
