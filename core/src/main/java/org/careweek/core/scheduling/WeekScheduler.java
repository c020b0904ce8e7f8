package org.careweek.core.scheduling;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import org.careweek.core.plan.OrderOutsideBand;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.rule.Violation;
import org.careweek.core.scheduling.search.Clinic;
import org.careweek.core.scheduling.search.ClinicSearch;
import org.careweek.core.scheduling.search.Known;

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
     * @param executor runs pieces of work beside the calling thread, and not on it; one that is busy or refuses is not waited for
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
        return scheduled(week, limits, monitor).schedule();
    }

    /** The same, for a week that will change: the next schedule begins from what is known of this one. */
    public ScheduledWeek scheduled(ClinicWeek week, SearchLimits limits, SearchMonitor monitor) {
        WeekIndex index = new WeekIndex(week);
        Watch watch = new Watch(monitor, ClinicSearch.units(limits.steps()));
        WeekNumbers numbers =
                new WeekNumbers(index, Settled.nothing(index.people()), Collections.emptySortedMap(), watch::goesOn);
        if (!numbers.isWhole()) {
            SortedMap<Integer, int[]> nobody = Collections.emptySortedMap();
            return unsearched(week, numbers, numbers.nothing(), watch, nobody, KnownPlans.NONE, Stability.none());
        }
        ClinicSearch search = search(numbers.clinic(new BitSet()), watch, limits);
        search.run();
        return scheduled(week, numbers, search, watch, KnownPlans.NONE, Stability.none());
    }

    /**
     * Schedules a week again that was scheduled and has changed, with few changes of plans. The search begins at the plans that hold, so
     * that there is a schedule at once, and weighs each change against what is won by it.
     *
     * @param present the week as it was scheduled
     * @param next the week as it is now: with other sessions, or other requests; a session that has begun and stays still has to suit
     *     whoever came, their track and times included, or they have no plan
     */
    public Rescheduled reschedule(
            ScheduledWeek present, ClinicWeek next, Stability stability, SearchLimits limits, SearchMonitor monitor) {
        Rescheduling from = new Rescheduling(next, present.assignment(), stability, Optional.of(present));
        return reschedule(from, next, limits, monitor);
    }

    /**
     * The same from plans that were made elsewhere, or last week's. Prices of seats are looked for first, which takes longer.
     *
     * @param present what holds; participants and sessions that are not in the week any more do no harm. Ids alone do not say when a
     *     session was before: one that was moved since, or is not in the week any more, is in no move
     */
    public Rescheduled reschedule(
            Assignment present, ClinicWeek next, Stability stability, SearchLimits limits, SearchMonitor monitor) {
        Rescheduling from = new Rescheduling(next, present, stability, Optional.empty());
        return reschedule(from, next, limits, monitor);
    }

    /**
     * The seats that are worth most: those that somebody waits for who would fit otherwise, and those with the highest prices. What is
     * said of each is found by scheduling the week with one more, from the present schedule, and without in the same way.
     *
     * @param most how many to try, 0 or more
     * @param limits of each try
     * @param monitor may end the tries; what was not tried to the end by then is left out
     */
    public List<SeatWorth> seatsWorthMost(ScheduledWeek present, int most, SearchLimits limits, SearchMonitor monitor) {
        if (most < 0) {
            throw new IllegalArgumentException("the seats to try must be 0 or more, but were " + most);
        }
        Tries tries = new Tries(monitor);
        return new SeatQuestion(present, week -> reschedule(present, week, present.freely(), limits, tries), tries)
                .answer(most);
    }

    private Rescheduled reschedule(Rescheduling from, ClinicWeek next, SearchLimits limits, SearchMonitor monitor) {
        Watch watch = new Watch(monitor, ClinicSearch.units(limits.steps()));
        WeekNumbers numbers = from.numbers(watch::goesOn);
        if (!numbers.isWhole()) {
            Known known = from.known(numbers).orElseGet(numbers::nothing);
            ScheduledWeek holding =
                    unsearched(next, numbers, known, watch, from.holding(numbers), from.accepted(), from.stability());
            return new Rescheduled(holding, from.moves(holding.plans()));
        }
        watch.keep(numbers.promised().size(), numbers.scoreOfPromised());
        ClinicSearch search = search(from.clinic(numbers), watch, limits);
        from.known(numbers)
                .ifPresentOrElse(known -> search.resume(from.plans(), known), () -> search.resume(from.plans()));
        ScheduledWeek scheduled = scheduled(next, numbers, search, watch, from.accepted(), from.stability());
        return new Rescheduled(scheduled, from.moves(scheduled.plans()));
    }

    private ClinicSearch search(Clinic clinic, Watch watch, SearchLimits limits) {
        return new ClinicSearch(clinic, watch, executor, helpers, limits.seed(), limits.steps());
    }

    /**
     * What there is where the monitor said no before everyone's weeks were known.
     *
     * @param known what is known of the week all the same
     * @param holding by person, the plans that hold
     */
    private static ScheduledWeek unsearched(
            ClinicWeek week,
            WeekNumbers numbers,
            Known known,
            Watch watch,
            SortedMap<Integer, int[]> holding,
            KnownPlans plans,
            Stability stability) {
        WeekIndex index = numbers.index();
        Roster roster = new Roster(index);
        holding.forEach(roster::place);
        WeekSchedule schedule = new Ending(numbers, roster, plans, LastLooks.asLongAs(watch::goesOn))
                .schedule(index.mostScore(), index.people());
        return new ScheduledWeek(week, schedule, numbers, known, stability);
    }

    private static ScheduledWeek scheduled(
            ClinicWeek week,
            WeekNumbers numbers,
            ClinicSearch search,
            Watch watch,
            KnownPlans plans,
            Stability stability) {
        Roster roster = new Roster(numbers.index());
        int[][] found = search.plans();
        numbers.promised().forEach((person, plan) -> found[person] = plan);
        for (int person = 0; person < found.length; person++) {
            roster.place(person, found[person]);
        }
        long bound = search.bound() + numbers.scoreOfPromised();
        int placedBound = search.placedBound() + numbers.promised().size();
        WeekSchedule schedule =
                new Ending(numbers, roster, plans, LastLooks.asLongAs(watch::goesOn)).schedule(bound, placedBound);
        return new ScheduledWeek(week, schedule, numbers, search.known(), stability);
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
