package org.careweek.core.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.careweek.core.plan.OrderOutsideBand;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.rule.Violation;

/**
 * Schedules a clinic's week: everyone's best week under the seats that are left, the hardest people first, then improvement
 * until the limits are reached. One participant's best week is found exactly; the bound is the sum of what each could have with
 * all seats free, so it is proven. Stateless and safe for concurrent use.
 */
public final class WeekScheduler {

    /** What a placed participant is worth, before minutes off the order and preferences. */
    static final long PLACED = 100_000;

    /** A scheduler; there is nothing to set. */
    public WeekScheduler() {}

    /** Makes a schedule. Runs on the calling thread; the monitor is called on it too. */
    public WeekSchedule schedule(ClinicWeek week, SearchLimits limits, SearchMonitor monitor) {
        WeekIndex index = new WeekIndex(week);
        ProblemBuilder problems = new ProblemBuilder(index, Begun.NOTHING);
        int work = index.people() + Negotiation.ROUNDS + limits.steps();
        int done = 0;
        boolean goOn = true;

        long bound = 0;
        BitSet placeable = new BitSet();
        for (int person = 0; person < index.people(); person++) {
            BestWeek.Answer alone = problems.alone(person);
            if (!alone.isImpossible()) {
                placeable.set(person);
                bound += PLACED + alone.bound();
            }
            goOn &= monitor.goOn(++done, work);
        }

        List<Integer> order = hardestFirst(index, placeable);
        Negotiation negotiation = new Negotiation(index, problems, order);
        Roster roster = oneAfterAnother(index, problems, order);
        if (goOn && roster.score() < bound) {
            int first = done;
            AtomicInteger rounds = new AtomicInteger();
            goOn = negotiation.run(() -> monitor.goOn(first + rounds.incrementAndGet(), work));
            Roster negotiated = negotiation.settled();
            roster = negotiated.score() > roster.score() ? negotiated : roster;
        }
        done += Negotiation.ROUNDS;
        Improvement improvement =
                new Improvement(index, problems, roster, placeable, negotiation::price, limits.seed());
        improvement.fillUp();
        for (int step = 0; goOn && step < limits.steps() && roster.score() < bound; step++) {
            improvement.step();
            goOn = monitor.goOn(++done, work);
        }
        return result(index, roster, new Reasons(index, problems, roster), bound, placeable.cardinality());
    }

    /**
     * Makes the next plan of one participant whose request has changed, with the fewest changed sessions; of those plans the
     * one with the best score. Everyone else's plan stays as it is, and the same arguments give the same plan.
     *
     * @param present the week as it is planned now
     * @param changed the new request, of a participant of the week
     * @param from sessions that begin before it stay in the plan, or out of it, as they are
     * @throws IllegalArgumentException if the week with this request would be none, for another cause than an order outside the
     *     hours of its level
     */
    public ReplanOutcome replan(PlannedWeek present, WeekRequest changed, Instant from) {
        return orderOutsideBand(present.week(), changed)
                .<ReplanOutcome>map(ReplanOutcome.OrderRefused::new)
                .orElseGet(() -> new Replanning(
                                present.with(changed),
                                present,
                                changed.participant().id(),
                                from)
                        .outcome());
    }

    /** Only the check of a plan knows what may be ordered, so it is asked, of a plan without sessions. */
    private static Optional<OrderOutsideBand> orderOutsideBand(ClinicWeek week, WeekRequest request) {
        List<Violation> found = PlanDraft.of(
                        request.participant(), request.track(), request.order(), week.calendar(), week.week())
                .check(week.policy())
                .fold(accepted -> accepted.plan().advisories(), PlanOutcome.Rejected::violations);
        return found.stream()
                .filter(OrderOutsideBand.class::isInstance)
                .map(OrderOutsideBand.class::cast)
                .findFirst();
    }

    private static Roster oneAfterAnother(WeekIndex index, ProblemBuilder problems, List<Integer> order) {
        Roster roster = new Roster(index);
        order.forEach(person -> problems.bestUnder(roster, person, session -> 0)
                .ifPresent(best -> roster.place(person, best.sessions())));
        return roster;
    }

    /** Those with a fixed session first, then those with the fewest sessions to choose from. */
    private static List<Integer> hardestFirst(WeekIndex index, BitSet placeable) {
        return placeable.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer person) ->
                                index.person(person).forced().isEmpty())
                        .thenComparing(person -> choices(index, index.person(person))))
                .toList();
    }

    private static int choices(WeekIndex index, Person person) {
        return Math.toIntExact(person.available().stream()
                .filter(session ->
                        index.session(session).isFor(person.request().track().id()))
                .count());
    }

    private static WeekSchedule result(WeekIndex index, Roster roster, Reasons reasons, long bound, int placedBound) {
        List<WeeklyPlan> plans = new ArrayList<>();
        List<Unplaced> unplaced = new ArrayList<>();
        for (int person = 0; person < index.people(); person++) {
            if (roster.isPlaced(person)) {
                plans.add(index.accepted(person, roster.plan(person)));
            } else {
                unplaced.add(new Unplaced(
                        index.person(person).request().participant().id(), reasons.of(person)));
            }
        }
        return new WeekSchedule(plans, unplaced, roster.score(), bound, placedBound);
    }
}
