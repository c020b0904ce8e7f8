package org.careweek.core.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.careweek.core.plan.OrderOutsideBand;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.rule.Violation;
import org.careweek.core.scheduling.search.Clinic;
import org.careweek.core.scheduling.search.ClinicSearch;

/**
 * Schedules a clinic's week: prices of seats prove how good any schedule can be, a first schedule is negotiated, and a search guided
 * by the prices improves it until the limits are reached or it is proven to be the best. One participant's best week is found
 * exactly, and every bound is computed in whole numbers. Stateless and safe for concurrent use.
 */
public final class WeekScheduler {

    private final Executor executor;
    private final int helpers;

    /** One that works on the calling thread alone. */
    public WeekScheduler() {
        this(Runnable::run, 0);
    }

    /**
     * One that shares its work with threads of its host. Schedules do not depend on them; they only come sooner.
     *
     * @param executor runs pieces of work beside the calling thread; one that is busy or refuses is not waited for
     * @param helpers how many pieces at once, 0 or more; 1 uses two cores
     */
    public WeekScheduler(Executor executor, int helpers) {
        if (helpers < 0) {
            throw new IllegalArgumentException("helpers must be 0 or more, but was " + helpers);
        }
        this.executor = Objects.requireNonNull(executor, "executor");
        this.helpers = helpers;
    }

    /** Makes a schedule. The monitor is called on the calling thread alone. */
    public WeekSchedule schedule(ClinicWeek week, SearchLimits limits, SearchMonitor monitor) {
        WeekIndex index = new WeekIndex(week);
        ProblemBuilder problems = new ProblemBuilder(index, Begun.NOTHING);
        Watch watch = new Watch(monitor);
        ClinicSearch search =
                new ClinicSearch(clinic(index, problems), watch, executor, helpers, limits.seed(), limits.steps());
        search.run();
        Roster roster = new Roster(index);
        int[][] plans = search.plans();
        for (int person = 0; person < plans.length; person++) {
            roster.place(person, plans[person]);
        }
        return new Ending(index, problems, roster, watch.isStopped()).schedule(search.bound(), search.placedBound());
    }

    private static Clinic clinic(WeekIndex index, ProblemBuilder problems) {
        return new Clinic(
                IntStream.range(0, index.people())
                        .mapToObj(problems::beforeSeats)
                        .toList(),
                IntStream.range(0, index.sessions())
                        .map(session -> index.session(session).seats())
                        .toArray(),
                IntStream.range(0, index.people())
                        .mapToObj(person -> index.person(person).apart())
                        .toList());
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
}
