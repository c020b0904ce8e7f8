package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
    void where_seats_of_both_are_rare_they_are_lent() {
        Clinic clinic = Wards.of(2, 60, 1);
        assertThat(List.of(run(clinic, 0), run(clinic, 900)))
                .containsExactly(
                        new Found(109, 10_827_785, 11_106_629, 112), new Found(110, 10_927_332, 11_106_629, 112));
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
}
