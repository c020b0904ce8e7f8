package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.plan.PlanChange;

/** What a host's threads, its patience and its curiosity may change of a schedule. */
class SharedWorkProperties {

    private static ExecutorService pool;

    @BeforeContainer
    static void begin() {
        pool = Executors.newFixedThreadPool(3);
    }

    @AfterContainer
    static void end() {
        pool.shutdownNow();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void threads_change_nothing_of_a_schedule(@ForAll long seed) {
        ClinicWeek week = Weeks.of(TinyClinic.crowded(seed, 24, 14));
        SearchLimits limits = new SearchLimits(seed, 60);
        WeekSchedule alone = new WeekScheduler().schedule(week, limits, SearchMonitor.NONE);
        for (int helpers : new int[] {1, 3}) {
            assertThat(new WeekScheduler(pool, helpers).schedule(week, limits, SearchMonitor.NONE))
                    .isEqualTo(alone);
        }
        Statistics.label("proven best").collect(alone.score() == alone.bound());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void threads_change_nothing_of_a_week_that_is_scheduled_again(@ForAll long seed) {
        ClinicWeek week = Weeks.of(TinyClinic.crowded(seed, 60, 20));
        SearchLimits limits = new SearchLimits(seed, 40);
        ClinicWeek next = week.after(PlanChange.cancel(week.sessions().get(0).id()));
        WeekScheduler alone = new WeekScheduler();
        ScheduledWeek before = alone.scheduled(week, limits, SearchMonitor.NONE);
        Rescheduled again = alone.reschedule(before, next, Stability.usual(), limits, SearchMonitor.NONE);
        for (int helpers : new int[] {1, 3}) {
            Rescheduled shared = new WeekScheduler(pool, helpers)
                    .reschedule(before, next, Stability.usual(), limits, SearchMonitor.NONE);
            assertThat(shared.next().schedule()).isEqualTo(again.next().schedule());
            assertThat(shared.moves()).isEqualTo(again.moves());
        }
        Statistics.label("moves somebody").collect(again.moves().isEmpty());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void what_a_monitor_hears_gets_better_and_better_and_ends_with_what_is_found(@ForAll long seed) {
        Heard heard = new Heard(Integer.MAX_VALUE);
        WeekSchedule schedule = new WeekScheduler()
                .schedule(Weeks.of(TinyClinic.crowded(seed, 24, 14)), new SearchLimits(seed, 60), heard);
        assertThat(heard.scores).isNotEmpty().isSorted();
        assertThat(heard.bounds).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(last(heard.scores)).isLessThanOrEqualTo(schedule.score());
        assertThat(last(heard.bounds)).isEqualTo(schedule.bound());
        assertThat(heard.bounds).allMatch(bound -> bound >= schedule.score());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void nobody_is_asked_again_who_said_no(@ForAll long seed, @ForAll byte patience) {
        Heard heard = new Heard(Math.abs(patience) * 20);
        TinyClinic clinic = TinyClinic.crowded(seed, 24, 14);
        WeekSchedule schedule =
                new WeekScheduler(pool, 1).schedule(Weeks.of(clinic), new SearchLimits(seed, 1_000_000), heard);
        assertThat(heard.asked).isLessThanOrEqualTo(Math.max(1, heard.patience));
        assertThat(heard.threads).containsOnly(Thread.currentThread());
        assertThat(new Naive(clinic).allows(Weeks.plans(clinic, schedule))).isTrue();
    }

    private static long last(List<Long> some) {
        return some.get(some.size() - 1);
    }

    /** Remembers what it hears, and has had enough after being asked so often. */
    private static final class Heard implements SearchMonitor {

        private final List<Long> scores = new ArrayList<>();
        private final List<Long> bounds = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();
        private final int patience;
        private int asked;

        Heard(int patience) {
            this.patience = patience;
        }

        @Override
        public boolean goOn(int done, int total) {
            threads.add(Thread.currentThread());
            assertThat(done).isBetween(0, total);
            return ++asked < patience;
        }

        @Override
        public void better(int placed, long score, long bound) {
            scores.add(score);
            bounds.add(bound);
        }
    }
}
