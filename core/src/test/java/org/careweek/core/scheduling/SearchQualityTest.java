package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/**
 * How good the schedules of crowded clinics are. No schedule is wrong that scores less, so no rule says that these figures
 * have to be what they are; they were measured. A search that finds more may raise them, and one that finds less is worse.
 */
class SearchQualityTest {

    /**
     * What a search found in some clinics together.
     *
     * @param placed people with a plan
     * @param score the sum of the scores
     * @param bound the sum of the proven bounds
     * @param work units of work that a monitor was told of
     */
    private record Found(int placed, long score, long bound, int work) {}

    private static Found search(LongFunction<TinyClinic> clinics, int count, int steps) {
        int placed = 0;
        long score = 0;
        long bound = 0;
        AtomicInteger work = new AtomicInteger();
        for (int seed = 1; seed <= count; seed++) {
            WeekSchedule schedule = new WeekScheduler()
                    .schedule(Weeks.of(clinics.apply(seed)), new SearchLimits(seed, steps), (done, total) -> {
                        assertThat(done).isLessThanOrEqualTo(total);
                        work.addAndGet(done);
                        return true;
                    });
            placed += schedule.plans().size();
            score += schedule.score();
            bound += schedule.bound();
        }
        return new Found(placed, score, bound, work.get());
    }

    @Test
    void a_first_schedule_is_as_good_as_it_was() {
        assertThat(search(seed -> TinyClinic.crowded(seed, 24, 14), 12, 0))
                .isEqualTo(new Found(190, 18_870_568, 28_694_115, 11_939));
    }

    @Test
    void some_steps_make_it_as_much_better_as_they_did() {
        assertThat(search(seed -> TinyClinic.crowded(seed, 24, 14), 12, 40))
                .isEqualTo(new Found(190, 18_893_686, 28_694_115, 71_699));
    }

    @Test
    void so_they_do_where_people_have_needs_and_stay_apart() {
        assertThat(search(seed -> TinyClinic.random(seed, 16, 14).withoutCountedCaps(), 20, 20))
                .isEqualTo(new Found(127, 12_642_541, 17_550_004, 49_941));
    }
}
