package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How good the schedules of two wards are that some sessions link. No rule says that these figures have to be what they are; they were
 * measured. A search that finds or proves more may change them, and one that finds or proves less is worse.
 */
class ClinicSearchTest {

    private static final int MOVED = 200;
    private static final int CHANGED = 20;

    /**
     * What was found.
     *
     * @param placed how many have a plan
     * @param score the sum of their scores
     * @param bound what was proven that no schedule scores more
     * @param most what was proven that no schedule places more
     */
    private record Found(int placed, long score, long bound, int most) {

        static Found of(Clinic clinic, ClinicSearch search) {
            int[][] plans = search.plans();
            long score = 0;
            for (int person = 0; person < plans.length; person++) {
                score += clinic.plain().score(person, clinic.choicesOf(person, plans[person]));
            }
            int placed = (int) Arrays.stream(plans).filter(it -> it.length > 0).count();
            return new Found(placed, score, search.bound(), search.placedBound());
        }
    }

    private static ClinicSearch search(Clinic clinic, int steps) {
        return new ClinicSearch(clinic, new Patience(), Runnable::run, 0, 1, steps);
    }

    private static Found run(Clinic clinic, int steps) {
        ClinicSearch search = search(clinic, steps);
        search.run();
        return Found.of(clinic, search);
    }

    private static Clinic near(Clinic clinic, int[][] plans) {
        Map<Integer, Held> held = new HashMap<>();
        for (int person = 0; person < plans.length; person++) {
            if (plans[person].length > 0) {
                held.put(person, new Held(plans[person], true));
            }
        }
        return clinic.near(held, MOVED, CHANGED);
    }

    @Test
    void two_wards_are_priced_together_and_searched_apart() {
        Clinic clinic = Wards.of(1, 40, 1);
        assertThat(List.of(run(clinic, 0), run(clinic, 900)))
                .containsExactly(new Found(80, 7_979_954, 7_986_451, 80), new Found(80, 7_986_353, 7_986_424, 80));
    }

    @Test
    void a_ward_is_searched_from_several_seeds() {
        Clinic clinic = Wards.one(4, 100, 1);
        assertThat(List.of(run(clinic, 0), run(clinic, 400), run(clinic, 1_700)))
                .containsExactly(
                        new Found(78, 7_750_250, 7_758_489, 78),
                        new Found(78, 7_756_693, 7_758_489, 78),
                        new Found(78, 7_757_902, 7_758_442, 78));
    }

    @Test
    void a_large_ward_is_searched_in_halves() {
        Clinic clinic = Wards.one(5, 160, 2);
        assertThat(List.of(run(clinic, 0), run(clinic, 1_000), run(clinic, 2_500)))
                .containsExactly(
                        new Found(142, 14_116_718, 14_148_127, 142),
                        new Found(142, 14_146_856, 14_148_127, 142),
                        new Found(142, 14_147_465, 14_148_127, 142));
    }

    @Test
    void where_seats_of_both_are_rare_they_are_lent() {
        Clinic clinic = Wards.of(2, 60, 1);
        assertThat(List.of(run(clinic, 0), run(clinic, 900)))
                .containsExactly(
                        new Found(109, 10_827_803, 11_106_629, 112), new Found(110, 10_927_355, 11_106_629, 112));
    }

    @Test
    void where_all_have_a_place_it_is_proven_how_many_minutes_are_lost() {
        Clinic clinic = Wards.of(3, 40, 4);
        assertThat(run(clinic, 300)).isEqualTo(new Found(80, 8_000_283, 8_000_284, 80));
    }

    @Test
    void a_search_from_plans_that_hold_begins_where_they_are() {
        Clinic clinic = Wards.of(1, 40, 1);
        ClinicSearch first = search(clinic, 0);
        first.run();
        Clinic near = near(clinic, first.plans());
        ClinicSearch unknown = search(near, 300);
        unknown.resume(first.plans());
        ClinicSearch known = search(near, 300);
        known.resume(first.plans(), first.known());
        assertThat(List.of(Found.of(near, unknown), Found.of(near, known)))
                .containsExactly(new Found(80, 7_986_410, 7_986_498, 80), new Found(80, 7_986_408, 7_986_451, 80));
    }

    @Test
    void one_ward_alone_is_searched_on_from_plans_that_hold() {
        Clinic clinic = Wards.one(4, 60, 1);
        ClinicSearch first = search(clinic, 0);
        first.run();
        Clinic near = near(clinic, first.plans());
        List<Found> found = new ArrayList<>();
        for (int steps : new int[] {0, 1_000}) {
            ClinicSearch unknown = search(near, steps);
            unknown.resume(first.plans());
            ClinicSearch known = search(near, steps);
            known.resume(first.plans(), first.known());
            found.addAll(List.of(Found.of(near, unknown), Found.of(near, known)));
        }
        assertThat(found)
                .containsExactly(
                        new Found(60, 5_967_570, 5_971_042, 60),
                        new Found(60, 5_967_570, 5_971_044, 60),
                        new Found(60, 5_971_023, 5_971_042, 60),
                        new Found(60, 5_971_023, 5_971_044, 60));
    }

    @Test
    void minutes_lost_are_proven_beside_plans_that_hold() {
        Clinic clinic = Wards.of(3, 40, 4);
        ClinicSearch first = search(clinic, 0);
        first.run();
        Clinic near = near(clinic, first.plans());
        ClinicSearch again = search(near, 300);
        again.resume(first.plans());
        assertThat(List.of(Found.of(clinic, first), Found.of(near, again)))
                .containsOnly(new Found(80, 8_000_283, 8_000_284, 80));
    }

    @Test
    void seats_that_two_wards_share_stay_with_those_who_have_them() {
        Clinic clinic = Wards.of(2, 60, 1);
        ClinicSearch first = search(clinic, 300);
        first.run();
        Clinic near = near(clinic, first.plans());
        ClinicSearch unknown = search(near, 0);
        unknown.resume(first.plans());
        ClinicSearch known = search(near, 0);
        known.resume(first.plans(), first.known());
        assertThat(List.of(Found.of(clinic, first), Found.of(near, unknown), Found.of(near, known)))
                .containsExactly(
                        new Found(110, 10_927_355, 11_106_629, 112),
                        new Found(110, 10_927_355, 11_106_618, 112),
                        new Found(110, 10_927_355, 11_106_629, 112));
        assertThat(known.plans()).isDeepEqualTo(first.plans());
    }

    /** A host whose time is spent after so many questions, who writes down what is better. */
    private static final class Hurried extends Patience {

        private final int questions;
        private final List<Long> scores = new ArrayList<>();
        private final List<Long> bounds = new ArrayList<>();
        private int asked;

        Hurried(int questions) {
            this.questions = questions;
        }

        @Override
        public boolean goOn(int done, int total) {
            return ++asked < questions;
        }

        @Override
        public int percentSpent() {
            return (int) Math.min(100, 100L * asked / questions);
        }

        @Override
        public void better(int placed, long score, long bound) {
            scores.add(score);
            bounds.add(bound);
        }
    }

    @Test
    void the_less_time_there_is_the_less_is_found_and_proven_of_it() {
        List<Found> found = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        for (int questions : new int[] {1_000, 4_000, 8_000, 16_000, 64_000}) {
            Clinic clinic = Wards.of(2, 60, 1);
            Hurried host = new Hurried(questions);
            ClinicSearch search = new ClinicSearch(clinic, host, Runnable::run, 0, 1, 1_000_000);
            search.run();
            found.add(Found.of(clinic, search));
            told.add(host.scores.size());
            assertThat(host.scores)
                    .isSorted()
                    .last()
                    .isEqualTo(found.get(found.size() - 1).score());
            assertThat(host.bounds)
                    .isSortedAccordingTo(Comparator.reverseOrder())
                    .last()
                    .isEqualTo(search.bound());
        }
        assertThat(found)
                .containsExactly(
                        new Found(103, 10_234_972, 12_000_411, 120),
                        new Found(105, 10_432_734, 12_000_411, 120),
                        new Found(110, 10_927_336, 11_113_658, 112),
                        new Found(110, 10_927_484, 11_106_924, 112),
                        new Found(110, 10_927_512, 11_106_629, 112));
        assertThat(told).containsExactly(2, 4, 5, 9, 16);
    }

    @Test
    void where_all_have_a_place_a_little_time_is_enough_for_both_looks_at_lost_minutes() {
        List<Found> found = new ArrayList<>();
        for (int questions : new int[] {250, 500, 1_000, 1_500}) {
            Clinic clinic = Wards.of(3, 40, 4);
            ClinicSearch search = new ClinicSearch(clinic, new Hurried(questions), Runnable::run, 0, 1, 1_000_000);
            search.run();
            found.add(Found.of(clinic, search));
        }
        assertThat(found)
                .containsExactly(
                        new Found(80, 8_000_276, 8_000_284, 80),
                        new Found(80, 8_000_284, 8_000_284, 80),
                        new Found(80, 8_000_283, 8_000_284, 80),
                        new Found(80, 8_000_283, 8_000_284, 80));
    }

    @Test
    void whenever_it_is_stopped_nobody_sits_where_no_seat_is_and_the_bound_is_true() {
        Clinic clinic = Wards.of(1, 40, 1);
        long best = run(clinic, 900).score();
        for (int questions = 1; questions < 3_000; questions += 1 + questions / 4) {
            ClinicSearch search = new ClinicSearch(clinic, new Hurried(questions), Runnable::run, 0, 1, 1_000_000);
            search.run();
            int[] load = new int[clinic.sessions()];
            for (int[] plan : search.plans()) {
                Arrays.stream(plan).forEach(session -> load[session]++);
            }
            for (int session = 0; session < load.length; session++) {
                assertThat(load[session]).isLessThanOrEqualTo(clinic.seats[session]);
            }
            assertThat(search.bound()).isGreaterThanOrEqualTo(best);
            assertThat(search.placedBound()).isEqualTo(80);
        }
    }
}
