package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Candidate;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.WeekProblem;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    /** Behind the three choices: to be placed at all. */
    private static final int PLACED = 3;

    private final int[] seats = {1, 2, 2};
    private final Decisions decisions = new Decisions(clinic(), seats);

    /** Three people who could attend all of three sessions; the first two stay apart. */
    private Clinic clinic() {
        List<Candidate> sessions = IntStream.range(0, 3)
                .mapToObj(day -> new Candidate(day, day, day * 86_400L, day * 86_400L + 3600, 60, 60, -1, false, false))
                .toList();
        WeekProblem any = new WeekProblem(sessions, new Limits(60, 180), new Limits(0, Limits.ANY), 1, List.of(), 60);
        BitSet first = new BitSet();
        first.set(0);
        BitSet second = new BitSet();
        second.set(1);
        return new Clinic(List.of(any, any, any), seats, List.of(second, first, new BitSet()));
    }

    @Test
    void who_attends_a_session_is_placed() {
        decisions.decide(2, 1, true);
        assertThat(decisions.mayBeUnplaced(2)).isFalse();
        assertThat(decisions.allow(2, new int[] {1, 2})).isTrue();
        assertThat(decisions.allow(2, new int[] {2})).isFalse();
        assertThat(decisions.allow(2, new int[] {})).isFalse();
        assertThat(decisions.mayBeUnplaced(0)).isTrue();
    }

    @Test
    void nobody_else_attends_a_session_whose_last_seat_is_given() {
        decisions.decide(2, 0, true);
        assertThat(decisions.isNever(0, 0)).isTrue();
        assertThat(decisions.isNever(1, 0)).isTrue();
        assertThat(decisions.isPossible()).isTrue();
    }

    @Test
    void two_who_stay_apart_do_not_share_a_session_with_seats_left() {
        decisions.decide(0, 1, true);
        assertThat(decisions.isNever(1, 1)).isTrue();
        assertThat(decisions.isOpen(2, 1)).isTrue();
    }

    @Test
    void who_attends_a_session_cannot_be_unplaced() {
        decisions.decide(0, 1, true);
        decisions.decide(0, PLACED, false);
        assertThat(decisions.isPossible()).isFalse();
    }

    @Test
    void what_is_taken_back_is_open_again() {
        decisions.decide(2, 2, false);
        int before = decisions.size();
        int[] all = decisions.all();
        decisions.decide(2, 0, true);
        decisions.decide(1, 0, true);
        assertThat(decisions.isPossible()).isFalse();
        decisions.backTo(before);
        assertThat(decisions.isPossible()).isTrue();
        assertThat(decisions.all()).isEqualTo(all);
        assertThat(decisions.musts(2)).isZero();
        assertThat(decisions.isOpen(0, 0)).isTrue();
        assertThat(decisions.isNever(2, 2)).isTrue();
        assertThat(decisions.mayBeUnplaced(2)).isTrue();
    }

    @Test
    void the_same_can_be_decided_again_from_what_was_written_down() {
        decisions.decide(0, 1, true);
        decisions.decide(2, PLACED, false);
        int[] all = decisions.all();
        decisions.become(new int[] {1, 0, 1});
        assertThat(decisions.musts(0)).isZero();
        decisions.become(all);
        assertThat(decisions.all()).isEqualTo(all);
        assertThat(decisions.isMust(0, 1)).isTrue();
        assertThat(decisions.mayBePlaced(2)).isFalse();
        assertThat(decisions.isOpen(1, 0)).isTrue();
    }
}
