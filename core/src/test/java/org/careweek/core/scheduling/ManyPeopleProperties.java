package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.plan.PlanChange;
import org.careweek.core.program.SessionId;

/** Schedules of more people than the best is found for: nobody can try everything, so searches are held against each other. */
class ManyPeopleProperties {

    private static final List<Integer> STEPS = List.of(0, 7, 160, 400);

    /** PL1, PL2, PL4 and PL13. */
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void no_search_finds_more_than_another_one_proves(
            @ForAll long seed, @ForAll @IntRange(min = 45, max = 220) int people) {
        TinyClinic crowded = TinyClinic.crowded(seed, people, 28);
        TinyClinic picky = TinyClinic.random(seed, people, 28);
        for (TinyClinic clinic : List.of(crowded, picky, sideBySide(crowded))) {
            compare(clinic);
        }
    }

    /** PL4, where prices and counts of the week before go on to prove something of the week after. */
    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void what_was_known_before_a_session_was_cancelled_proves_nothing_that_another_search_exceeds(
            @ForAll long seed, @ForAll @IntRange(min = 45, max = 100) int people) {
        TinyClinic crowded = TinyClinic.crowded(seed, people, 28);
        for (TinyClinic clinic : List.of(crowded, crowded.roomier(4), sideBySide(crowded))) {
            WeekScheduler scheduler = new WeekScheduler();
            SearchLimits limits = new SearchLimits(1, 60);
            ScheduledWeek before = scheduler.scheduled(Weeks.of(clinic), limits, SearchMonitor.NONE);
            SessionId gone = new SessionId(
                    "s%02d".formatted(Math.floorMod(seed, clinic.offers().size())));
            ClinicWeek after = before.week().after(PlanChange.cancel(gone));
            WeekSchedule again = scheduler
                    .reschedule(before, after, Stability.usual(), limits, SearchMonitor.NONE)
                    .next()
                    .schedule();
            WeekSchedule anew = scheduler.schedule(after, limits, SearchMonitor.NONE);
            assertThat(again.bound()).isGreaterThanOrEqualTo(anew.score());
            assertThat(again.placedBound()).isGreaterThanOrEqualTo(anew.plans().size());
            assertThat(anew.bound()).isGreaterThanOrEqualTo(again.score());
            assertThat(anew.placedBound()).isGreaterThanOrEqualTo(again.plans().size());
            Statistics.label("what was known proves more than that everyone could have a week")
                    .collect(again.bound() < 100_000L * clinic.wishes().size());
        }
    }

    private static void compare(TinyClinic clinic) {
        Naive naive = new Naive(clinic);
        List<WeekSchedule> found = new ArrayList<>();
        for (int steps : STEPS) {
            WeekSchedule schedule = Weeks.scheduled(clinic, steps);
            int[] plans = Weeks.plans(clinic, schedule);
            assertThat(naive.allows(plans)).isTrue();
            assertThat(schedule.score()).isEqualTo(naive.score(plans));
            found.add(schedule);
        }
        long best = found.stream().mapToLong(WeekSchedule::score).max().orElseThrow();
        int placed = found.stream().mapToInt(it -> it.plans().size()).max().orElseThrow();
        assertThat(found).allSatisfy(it -> {
            assertThat(it.bound()).isGreaterThanOrEqualTo(best);
            assertThat(it.placedBound()).isGreaterThanOrEqualTo(placed);
        });
        assertThat(found).extracting(WeekSchedule::score).isSorted();
        Statistics.label("a longer search finds more")
                .collect(best > found.get(0).score());
    }

    /** Two tracks that share a few sessions, each with people of its own. */
    private static TinyClinic sideBySide(TinyClinic clinic) {
        List<TinyClinic.Offer> offers = IntStream.range(0, clinic.offers().size())
                .mapToObj(i -> {
                    TinyClinic.Offer o = clinic.offers().get(i);
                    return new TinyClinic.Offer(
                            o.day(), o.start(), o.minutes(), o.service(), o.seats(), i == 0 ? 3 : 1 + i % 2);
                })
                .toList();
        List<TinyClinic.Wish> wishes = IntStream.range(0, clinic.wishes().size())
                .mapToObj(i -> {
                    TinyClinic.Wish w = clinic.wishes().get(i);
                    return new TinyClinic.Wish(
                            i % 2,
                            w.ordered(),
                            w.windows(),
                            w.needs(),
                            w.prefers(),
                            w.must(),
                            w.mustNot(),
                            w.cap(),
                            w.apart());
                })
                .toList();
        return clinic.withOffers(offers).withWishes(wishes);
    }
}
