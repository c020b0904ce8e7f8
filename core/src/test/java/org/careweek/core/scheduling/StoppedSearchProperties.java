package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.plan.PlanChange;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.program.ParticipantId;

/** PL16: whoever stops a search has a schedule, loses no plan that holds, and nothing that is known of the others. */
class StoppedSearchProperties {

    private static final SearchLimits NO_STEPS = new SearchLimits(1, 0);

    /** So few people that every schedule can be tried after each of several changes. */
    private static final int FEW = 4;

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_search_that_is_stopped_still_gives_a_schedule(@ForAll long seed, @ForAll @IntRange(max = 120) int stop) {
        TinyClinic clinic = TinyClinic.random(seed, 6, 9);
        List<Integer> calls = new ArrayList<>();
        WeekSchedule schedule = new WeekScheduler()
                .schedule(Weeks.of(clinic), new SearchLimits(1, 1_000_000), (done, total) -> {
                    assertThat(done).isBetween(0, total);
                    calls.add(done);
                    return calls.size() < stop;
                });
        Naive naive = new Naive(clinic);
        int[] plans = Weeks.plans(clinic, schedule);
        assertThat(naive.allows(plans)).isTrue();
        assertThat(schedule.score()).isEqualTo(naive.score(plans));
        assertThat(calls).isSorted().hasSizeLessThanOrEqualTo(Math.max(1, stop));
        assertThat(schedule.bound()).isGreaterThanOrEqualTo(naive.optimum()[0]);
        Statistics.label("stopped").collect(calls.size() <= 6 ? "before the search" : "later");
    }

    /** What is known before it is known of everyone is the beginning of no proof. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_week_is_scheduled_again_as_well_as_ever_after_a_search_that_was_stopped(
            @ForAll long seed, @ForAll @IntRange(max = 60) int stop) {
        TinyClinic clinic = TinyClinic.random(seed, 6, 9);
        ClinicWeek week = Weeks.of(clinic);
        AtomicInteger asked = new AtomicInteger();
        WeekScheduler scheduler = new WeekScheduler();
        ScheduledWeek stopped =
                scheduler.scheduled(week, new SearchLimits(1, 1_000), (done, total) -> asked.incrementAndGet() <= stop);
        WeekSchedule again = scheduler
                .reschedule(stopped, week, Stability.none(), new SearchLimits(1, 1_000), SearchMonitor.NONE)
                .next()
                .schedule();
        long best = new Naive(clinic).optimum()[0];
        assertThat(stopped.schedule().score()).isLessThanOrEqualTo(best);
        assertThat(again.bound()).isGreaterThanOrEqualTo(best);
        assertThat(again.score()).isEqualTo(best);
        assertThat(stopped.waitlist()).hasSameSizeAs(stopped.schedule().unplaced());
    }

    @Example
    void what_some_people_could_have_alone_is_no_beginning() {
        a_week_is_scheduled_again_as_well_as_ever_after_a_search_that_was_stopped(173, 7);
    }

    /** Of more people than a best schedule is looked for: what nothing is known of is priced, and not taken for known. */
    @Example
    void a_week_of_many_people_is_priced_after_a_search_that_was_stopped() {
        TinyClinic clinic = TinyClinic.crowded(1, 60, 20);
        ClinicWeek week = Weeks.of(clinic);
        WeekScheduler scheduler = new WeekScheduler();
        WeekSchedule anew = scheduler.schedule(week, NO_STEPS, SearchMonitor.NONE);
        assertThat(anew.placedBound()).isLessThan(60);
        for (int stop : new int[] {0, 1, 30, 59, 60, 61, 65, 90, 110}) {
            AtomicInteger asked = new AtomicInteger();
            ScheduledWeek stopped =
                    scheduler.scheduled(week, NO_STEPS, (done, total) -> asked.incrementAndGet() <= stop);
            WeekSchedule again =
                    again(scheduler, stopped, week, asked, Integer.MAX_VALUE).schedule();
            assertThat(stopped.schedule().placedBound()).isEqualTo(60);
            assertThat(again.placedBound()).isEqualTo(anew.placedBound());
            assertThat(again.bound()).isEqualTo(anew.bound());
        }
    }

    /** An end while everyone's weeks are looked at takes nobody's plan. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whoever_stops_a_search_from_plans_that_hold_keeps_them(
            @ForAll long seed, @ForAll @IntRange(max = 60) int stop, @ForAll boolean isElsewhere) {
        TinyClinic clinic = TinyClinic.random(seed, 6, 9);
        ClinicWeek week = Weeks.of(clinic);
        WeekScheduler scheduler = new WeekScheduler();
        ScheduledWeek before = scheduler.scheduled(week, new SearchLimits(1, 1_000), SearchMonitor.NONE);
        AtomicInteger asked = new AtomicInteger();
        SearchMonitor impatient = (done, total) -> asked.incrementAndGet() <= stop;
        SearchLimits limits = new SearchLimits(2, 1_000);
        Rescheduled again = isElsewhere
                ? scheduler.reschedule(before.assignment(), week, Stability.usual(), limits, impatient)
                : scheduler.reschedule(before, week, Stability.usual(), limits, impatient);
        assertThat(again.next().schedule().plans()).isEqualTo(before.schedule().plans());
        assertThat(again.moves()).isEmpty();
        assertThat(again.next().schedule().bound())
                .isGreaterThanOrEqualTo(before.schedule().score());
        Statistics.label("stopped").collect(asked.get() > stop, isElsewhere);
        Statistics.label("stopped").coverage(it -> {
            it.check(true, true).count(seen -> seen > 20);
            it.check(true, false).count(seen -> seen > 20);
        });
    }

    /** Also where the week has changed, and some plans cannot stay. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_search_of_a_changed_week_that_is_stopped_gives_a_schedule(
            @ForAll long seed, @ForAll @IntRange(max = 12) int stop) {
        TinyClinic clinic = TinyClinic.random(seed, 6, 9);
        WeekScheduler scheduler = new WeekScheduler();
        SearchLimits limits = new SearchLimits(1, 1_000);
        Assignment before = scheduler
                .scheduled(Weeks.of(clinic), limits, SearchMonitor.NONE)
                .assignment();
        TinyClinic changed = clinic.withOffers(clinic.offers().stream()
                .map(o -> new TinyClinic.Offer(
                        o.day(), o.start(), o.minutes(), o.service(), Math.min(1, o.seats()), o.tracks()))
                .toList());
        AtomicInteger asked = new AtomicInteger();
        WeekSchedule again = scheduler
                .reschedule(
                        before,
                        Weeks.of(changed),
                        Stability.none(),
                        limits,
                        (done, total) -> asked.incrementAndGet() <= stop)
                .next()
                .schedule();
        Naive naive = new Naive(changed);
        int[] plans = Weeks.plans(changed, again);
        assertThat(naive.allows(plans)).isTrue();
        assertThat(again.score()).isEqualTo(naive.score(plans));
        assertThat(again.bound()).isGreaterThanOrEqualTo(naive.optimum()[0]);
        Set<ParticipantId> planned =
                again.plans().stream().map(WeeklyPlan::participant).collect(Collectors.toSet());
        boolean isOver = asked.get() > stop;
        Statistics.label("stopped and all still have a plan")
                .collect(isOver, planned.containsAll(before.sessions().keySet()));
        Statistics.label("stopped and all still have a plan").coverage(it -> {
            it.check(true, true).count(seen -> seen > 20);
            it.check(true, false).count(seen -> seen > 20);
        });
    }

    /** Somebody who asks for something else is looked at again; an end then takes nobody else's plan. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void another_request_takes_nobody_elses_plan_where_the_search_is_stopped(
            @ForAll long seed, @ForAll @IntRange(max = 12) int stop, @ForAll @IntRange(max = 5) int person) {
        TinyClinic clinic = TinyClinic.random(seed, 6, 9);
        TinyClinic changed = clinic.withWishes(withAnotherRequest(clinic, person));
        WeekScheduler scheduler = new WeekScheduler();
        SearchLimits limits = new SearchLimits(1, 1_000);
        ScheduledWeek before = scheduler.scheduled(Weeks.of(clinic), limits, SearchMonitor.NONE);
        AtomicInteger asked = new AtomicInteger();
        ScheduledWeek stopped = scheduler
                .reschedule(
                        before,
                        Weeks.of(changed),
                        Stability.usual(),
                        limits,
                        (done, total) -> asked.incrementAndGet() <= stop)
                .next();
        WeekSchedule again = scheduler
                .reschedule(stopped, Weeks.of(changed), Stability.none(), limits, SearchMonitor.NONE)
                .next()
                .schedule();
        Naive naive = new Naive(changed);
        long[] best = naive.optimum();
        int[] had = Weeks.plans(clinic, before.schedule());
        int[] has = Weeks.plans(changed, stopped.schedule());
        assertThat(naive.allows(has)).isTrue();
        assertThat(stopped.schedule().score()).isEqualTo(naive.score(has));
        assertThat(stopped.schedule().bound()).isGreaterThanOrEqualTo(best[0]);
        if (asked.get() > stop && stop <= 1) {
            assertThat(IntStream.range(0, 6).filter(it -> it != person && had[it] != 0))
                    .allSatisfy(other -> assertThat(has[other]).isEqualTo(had[other]));
        }
        assertThat(again.score()).isBetween(stopped.schedule().score(), best[0]);
        assertThat(again.bound()).isGreaterThanOrEqualTo(best[0]);
        assertThat((long) again.placedBound()).isGreaterThanOrEqualTo(best[1]);
        assertThat(asked.get()).isLessThanOrEqualTo(stop + 1);
        Statistics.label("stopped at").collect(asked.get() > stop ? stop : -1);
        Statistics.label("stopped at").coverage(it -> {
            it.check(0).count(seen -> seen > 5);
            it.check(1).count(seen -> seen > 5);
        });
    }

    /** The same people, one of whom wants the least time or the most, whichever they did not, and nothing of the first session. */
    private static List<TinyClinic.Wish> withAnotherRequest(TinyClinic clinic, int person) {
        List<TinyClinic.Wish> wishes = new ArrayList<>(clinic.wishes());
        TinyClinic.Wish wish = wishes.get(person);
        wishes.set(
                person,
                new TinyClinic.Wish(
                        wish.track(),
                        wish.ordered() == clinic.least() ? clinic.most() : clinic.least(),
                        wish.windows(),
                        wish.needs(),
                        wish.prefers(),
                        wish.must(),
                        clinic.offers().isEmpty() ? 0 : wish.mustNot() | 1,
                        wish.cap(),
                        wish.apart()));
        return wishes;
    }

    /** What is known goes on from week to week, through whatever changes, promises and ends there are. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whatever_changes_and_whenever_it_is_stopped_no_bound_is_too_low(@ForAll long seed) {
        Random random = new Random(seed);
        TinyClinic clinic = TinyClinic.random(seed, FEW, 7);
        WeekScheduler scheduler = new WeekScheduler();
        SearchLimits limits = new SearchLimits(1, 20);
        ScheduledWeek week = scheduler.scheduled(Weeks.of(clinic), limits, SearchMonitor.NONE);
        for (int change = 0; change < 4; change++) {
            clinic = changed(clinic, random);
            int stop = random.nextInt(3) == 0 ? Integer.MAX_VALUE : random.nextInt(14);
            boolean isPromised = random.nextInt(4) == 0;
            Set<ParticipantId> promised = isPromised ? Set.of(FewWishes.who(random.nextInt(FEW))) : Set.of();
            AtomicInteger asked = new AtomicInteger();
            week = scheduler
                    .reschedule(
                            week,
                            Weeks.of(clinic),
                            Stability.none().promised(promised),
                            limits,
                            (done, total) -> asked.incrementAndGet() <= stop)
                    .next();
            Naive naive = new Naive(clinic);
            int[] plans = Weeks.plans(clinic, week.schedule());
            assertThat(naive.allows(plans)).isTrue();
            assertThat(week.schedule().score()).isEqualTo(naive.score(plans));
            if (!isPromised) {
                long[] best = naive.optimum();
                assertThat(week.schedule().bound()).isGreaterThanOrEqualTo(best[0]);
                assertThat((long) week.schedule().placedBound()).isGreaterThanOrEqualTo(best[1]);
            }
            Statistics.label("stopped").collect(asked.get() > stop, isPromised);
        }
        Statistics.label("stopped").coverage(it -> {
            it.check(true, false).percentage(share -> share > 20);
            it.check(false, false).percentage(share -> share > 10);
            it.check(true, true).percentage(share -> share > 5);
        });
    }

    /** Another request, a seat more or fewer, a session at another time, or a seat more in all of them, up to three. */
    private static TinyClinic changed(TinyClinic clinic, Random random) {
        List<TinyClinic.Offer> offers = new ArrayList<>(clinic.offers());
        int kind = random.nextInt(4);
        if (kind == 0 || offers.isEmpty()) {
            return clinic.withWishes(withAnotherRequest(clinic, random.nextInt(FEW)));
        }
        for (int i = 0; i < offers.size(); i++) {
            TinyClinic.Offer o = offers.get(i);
            int day = kind == 2 ? (o.day() + 1) % 7 : o.day();
            int more = kind == 3 ? 1 : kind == 1 ? 2 * random.nextInt(2) - 1 : 0;
            int seats = Math.max(0, Math.min(3, o.seats() + more));
            if (kind == 3 || random.nextInt(offers.size()) == 0) {
                offers.set(i, new TinyClinic.Offer(day, o.start(), o.minutes(), o.service(), seats, o.tracks()));
            }
        }
        return clinic.withOffers(offers);
    }

    /** Whoever stops again and again, each time at the second question, has at last what there would have been at once. */
    @Example
    void what_is_known_of_the_others_is_known_after_a_search_that_was_stopped() {
        TinyClinic clinic = TinyClinic.crowded(1, 60, 20);
        WeekScheduler scheduler = new WeekScheduler();
        ScheduledWeek before = scheduler.scheduled(Weeks.of(clinic), NO_STEPS, SearchMonitor.NONE);
        ClinicWeek otherwise = Weeks.of(clinic.withWishes(withAnotherRequest(clinic, 30)));
        ClinicWeek fewer = before.week().after(PlanChange.cancel(FewWishes.session(0)));
        ClinicWeek more = Weeks.of(clinic.withOffers(oneMore(clinic)));
        ClinicWeek without = Weeks.of(clinic);
        for (ClinicWeek next : List.of(otherwise, fewer, more, without)) {
            WeekSchedule atOnce = again(scheduler, before, next, new AtomicInteger(), Integer.MAX_VALUE)
                    .schedule();
            ScheduledWeek stopped = before;
            for (int time = 0; time == 0 || isSomebodyUnknown(stopped); time++) {
                AtomicInteger asked = new AtomicInteger();
                stopped = again(scheduler, stopped, next, asked, 1);
                assertThat(asked).hasValue(2);
                assertThat(time).isLessThan(300);
            }
            WeekSchedule again = again(scheduler, stopped, next, new AtomicInteger(), Integer.MAX_VALUE)
                    .schedule();
            assertThat(again.bound()).isEqualTo(atOnce.bound());
            assertThat(again.placedBound()).isEqualTo(atOnce.placedBound());
        }
    }

    private static boolean isSomebodyUnknown(ScheduledWeek week) {
        return IntStream.range(0, week.numbers().index().people())
                .anyMatch(person -> week.known().value(person) < 0);
    }

    private static List<TinyClinic.Offer> oneMore(TinyClinic clinic) {
        List<TinyClinic.Offer> offers = new ArrayList<>(clinic.offers());
        offers.add(new TinyClinic.Offer(2, 600, 60, 0, 2, 3));
        return offers;
    }

    private static ScheduledWeek again(
            WeekScheduler scheduler, ScheduledWeek before, ClinicWeek next, AtomicInteger asked, int stop) {
        return scheduler
                .reschedule(before, next, Stability.usual(), NO_STEPS, (done, total) -> asked.incrementAndGet() <= stop)
                .next();
    }
}
