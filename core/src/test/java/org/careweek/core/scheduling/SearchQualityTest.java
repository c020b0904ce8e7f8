package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
     * @param work units of work that a monitor was told of in the end
     */
    private record Found(int placed, long score, long bound, int work) {}

    private static Found search(LongFunction<TinyClinic> clinics, int count, int steps) {
        int placed = 0;
        long score = 0;
        long bound = 0;
        int units = 0;
        AtomicInteger work = new AtomicInteger();
        for (int seed = 1; seed <= count; seed++) {
            work.set(0);
            WeekSchedule schedule = new WeekScheduler()
                    .schedule(Weeks.of(clinics.apply(seed)), new SearchLimits(seed, steps), (done, total) -> {
                        assertThat(done).isLessThanOrEqualTo(total);
                        work.set(done);
                        return true;
                    });
            units += work.get();
            placed += schedule.plans().size();
            score += schedule.score();
            bound += schedule.bound();
        }
        return new Found(placed, score, bound, units);
    }

    @Test
    void clinics_of_a_few_people_are_scheduled_at_their_best_and_it_is_proven() {
        assertThat(search(seed -> TinyClinic.crowded(seed, 24, 14), 12, 0))
                .isEqualTo(new Found(190, 18_919_298, 18_919_298, 120));
    }

    @Test
    void so_are_they_where_people_have_needs_and_stay_apart() {
        assertThat(search(seed -> TinyClinic.random(seed, 16, 14).withoutCountedCaps(), 20, 0))
                .isEqualTo(new Found(127, 12_649_635, 12_649_635, 104));
    }

    @Test
    void a_first_schedule_of_many_people_is_as_good_as_it_was() {
        assertThat(search(seed -> TinyClinic.crowded(seed, 120, 30), 3, 0))
                .isEqualTo(new Found(97, 9_654_199, 9_689_111, 45));
    }

    @Test
    void where_all_have_a_place_nearly_all_of_what_is_possible_is_found_and_proven() {
        assertThat(search(seed -> TinyClinic.crowded(seed, 60, 30).roomier(4), 3, 300))
                .isEqualTo(new Found(179, 17_900_280, 17_900_288, 945));
    }

    @Test
    void some_steps_make_it_as_much_better_as_they_did() {
        assertThat(search(seed -> TinyClinic.crowded(seed, 120, 30), 3, 300))
                .isEqualTo(new Found(97, 9_681_792, 9_689_111, 945));
    }

    @Test
    void somebody_finds_a_place_because_others_make_room() {
        LongFunction<TinyClinic> clinic = seed -> TinyClinic.random(7, 60, 28).roomier(4);
        assertThat(List.of(search(clinic, 3, 0), search(clinic, 3, 300)))
                .containsExactly(
                        new Found(142, 14_110_053, 14_311_158, 45), new Found(144, 14_311_082, 14_311_158, 945));
    }

    @Test
    void of_many_people_nearly_all_find_one() {
        assertThat(search(seed -> TinyClinic.random(1, 160, 28).roomier(6), 2, 300))
                .isEqualTo(new Found(226, 22_505_656, 22_506_121, 630));
    }

    @Test
    void many_people_are_searched_in_two_halves() {
        assertThat(search(seed -> TinyClinic.crowded(seed, 160, 30).roomier(5), 2, 3_000))
                .isEqualTo(new Found(318, 31_578_219, 31_578_327, 6_030));
    }
}
