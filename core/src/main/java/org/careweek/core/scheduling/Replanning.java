package org.careweek.core.scheduling;

import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.pricing.Terms;

/** One participant's week beside everyone else's plans, as near as possible to the plan that was there. */
final class Replanning {

    /** More than the scores of two plans of one week can differ: a change is never worth a better score. */
    private static final long CHANGE = (long) Terms.MINUTE_OFF * 7 * 25 * 60;

    private final WeekIndex index;
    private final int person;
    private final Roster others;
    private final List<Session> before;
    private final BitSet planned;
    private final ProblemBuilder problems;

    /**
     * @param week the week with the changed request
     * @param present the plans that hold
     * @param changed whose request has changed
     * @param from sessions that begin before it stay as they are
     */
    Replanning(ClinicWeek week, PlannedWeek present, ParticipantId changed, Instant from) {
        this.index = new WeekIndex(week);
        this.person = index.indexOf(changed);
        this.others = Roster.of(
                index,
                present.plans().stream()
                        .filter(plan -> !plan.participant().equals(changed))
                        .toList());
        this.before = present.sessionsOf(changed);
        this.planned = new BitSet();
        for (int session : index.indicesOf(before)) {
            planned.set(session);
        }
        Settled[] settled = Settled.nothing(index.people());
        settled[person] = Settled.of(index.begunBefore(from), planned);
        this.problems = new ProblemBuilder(index, settled);
    }

    ReplanOutcome outcome() {
        BestWeek.Answer answer = problems.bestWithout(Set.of(), others, person, this::priceOfChange, BestWeek.THOROUGH);
        return answer.week()
                .<ReplanOutcome>map(week -> replanned(week, week.value() == answer.bound()))
                .orElseGet(() -> new ReplanOutcome.NoPlan(
                        new Reasons(index, problems, others, LastLooks.all(), "A plan").of(person)));
    }

    private long priceOfChange(int session) {
        return planned.get(session) ? -CHANGE : CHANGE;
    }

    private ReplanOutcome replanned(BestWeek.Week week, boolean proven) {
        WeeklyPlan plan = index.accepted(person, week.sessions());
        return new ReplanOutcome.Replanned(
                plan, without(plan.sessions(), before), without(before, plan.sessions()), proven);
    }

    private static List<Session> without(List<Session> sessions, List<Session> others) {
        Set<Session> known = new HashSet<>(others);
        return sessions.stream().filter(session -> !known.contains(session)).toList();
    }
}
