package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.scheduling.pricing.Candidate;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.WeekProblem;

class ScarceServicesProperties {

    private static final Limits ANY = new Limits(0, Limits.ANY);

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void nobody_is_left_out_whom_any_schedule_places(@ForAll long seed) {
        TinyWeeks tiny = new TinyWeeks(seed);
        Clinic clinic = tiny.clinic();
        int leftOut = ScarceServices.leftOut(clinic, person -> tiny.isPossible(person));
        int unplaced = tiny.possible() - tiny.mostPlaced();
        assertThat(leftOut).isBetween(0, unplaced);
        Statistics.label("left out").collect(leftOut > 0 ? leftOut == unplaced ? "all" : "some" : "none");
        Statistics.label("left out").coverage(it -> it.check("all").count(seen -> seen > 20));
    }

    /** People who all need an hour of the same three sessions, of so many seats, and may have any others. */
    private static Clinic needing(int people, int leastMinutes, int... seats) {
        List<Candidate> sessions = IntStream.range(0, seats.length)
                .mapToObj(it -> new Candidate(
                        it,
                        it % 7,
                        86_400L * (it % 7),
                        86_400L * (it % 7) + 3_600,
                        60,
                        it == 1 ? 45 : 60,
                        0,
                        false,
                        false))
                .toList();
        WeekProblem each = new WeekProblem(
                sessions, new Limits(60, 600), ANY, 1, List.of(new Limits(leastMinutes, Limits.ANY)), 60);
        return new Clinic(Collections.nCopies(people, each), seats, Collections.nCopies(people, new BitSet()));
    }

    @Example
    void whoever_finds_no_seat_in_the_service_they_need_is_left_out() {
        assertThat(ScarceServices.leftOut(needing(5, 60, 1, 1, 1), person -> true))
                .isEqualTo(2);
        assertThat(ScarceServices.leftOut(needing(5, 60, 1, 2, 2), person -> true))
                .isZero();
        assertThat(ScarceServices.leftOut(needing(5, 0, 1, 1, 1), person -> true))
                .as("of whom nothing is asked")
                .isZero();
        assertThat(ScarceServices.leftOut(needing(5, 60, 1, 1, 1), person -> person > 0))
                .isEqualTo(1);
    }

    @Example
    void whoever_needs_more_than_the_longest_session_takes_two_seats() {
        assertThat(ScarceServices.leftOut(needing(5, 61, 2, 2, 2), person -> true))
                .isEqualTo(2);
        assertThat(ScarceServices.leftOut(needing(5, 120, 2, 2, 2), person -> true))
                .isEqualTo(2);
        assertThat(ScarceServices.leftOut(needing(5, 121, 2, 2, 2), person -> true))
                .isEqualTo(3);
    }

    @Example
    void where_people_share_no_service_each_service_leaves_its_own_out_and_where_they_do_the_scarcest_one_counts() {
        // The first two need one of the sessions 0 and 1, the next two one of 2 and 3; all of them need session 4.
        int[] seats = {1, 0, 0, 1, 4};
        List<WeekProblem> problems = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            int own = person < 2 ? 0 : 2;
            List<Candidate> sessions = List.of(hour(own, 0), hour(own + 1, 0), hour(4, 1));
            problems.add(new WeekProblem(
                    sessions, new Limits(60, 600), ANY, 1, List.of(new Limits(60, 60), new Limits(60, 60)), 60));
        }
        assertThat(leftOut(problems, seats)).isEqualTo(2);
        seats[4] = 1;
        assertThat(leftOut(problems, seats)).isEqualTo(3);
    }

    /** Four people and three seats, the one in the middle for anybody. */
    @Example
    void people_who_share_only_some_sessions_of_a_service_compete_for_all_of_them() {
        List<WeekProblem> problems = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            int first = person < 2 ? 0 : 1;
            problems.add(new WeekProblem(
                    List.of(hour(first, 0), hour(first + 1, 0)),
                    new Limits(60, 600),
                    ANY,
                    1,
                    List.of(new Limits(60, 60)),
                    60));
        }
        assertThat(leftOut(problems, new int[] {1, 1, 1})).isEqualTo(1);
    }

    private static int leftOut(List<WeekProblem> problems, int[] seats) {
        List<BitSet> nobody = Collections.nCopies(problems.size(), new BitSet());
        return ScarceServices.leftOut(new Clinic(problems, seats, nobody), person -> true);
    }

    private static Candidate hour(int session, int need) {
        long start = 86_400L * session;
        return new Candidate(session, session, start, start + 3_600, 60, 60, need, false, false);
    }
}
