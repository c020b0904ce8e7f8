package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Candidate;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.WeekProblem;
import org.junit.jupiter.api.Test;

class DecidedTest {

    /** Behind the three choices: to be placed at all. */
    private static final int PLACED = 3;

    private final int[] seats = {1, 2, 2};
    private final Clinic clinic = clinic();
    private final Decisions decisions = new Decisions(clinic, seats);

    /** Two people whose week is two of three sessions of an hour; 110 minutes were ordered. */
    private Clinic clinic() {
        List<Candidate> sessions = IntStream.range(0, 3)
                .mapToObj(day -> new Candidate(day, day, day * 86_400L, day * 86_400L + 3600, 60, 60, -1, false, false))
                .toList();
        WeekProblem two = new WeekProblem(sessions, new Limits(120, 120), new Limits(0, Limits.ANY), 1, List.of(), 110);
        return new Clinic(List.of(two, two), seats, List.of(new BitSet(), new BitSet()));
    }

    private void decide(int person, int... musts) {
        for (int choice = 0; choice < PLACED; choice++) {
            int each = choice;
            decisions.decide(person, choice, IntStream.of(musts).anyMatch(it -> it == each));
        }
    }

    private Decided decided(int limit, long work) {
        Tool tool = new Tool(clinic.mostChoices, new Pace(new Patience(), 1), true, work);
        return new Decided(clinic, new Resources(clinic, seats, limit), decisions, tool);
    }

    @Test
    void weeks_that_keep_the_rules_are_a_schedule() {
        decide(0, 0, 2);
        decide(1);
        decisions.decide(1, PLACED, false);
        Decided decided = decided(2, 1_000_000);
        assertThat(decided.isSchedule()).isTrue();
        assertThat(decided.isCertain()).isTrue();
        assertThat(decided.score()).isEqualTo(99_900);
        assertThat(decided.plan()).isDeepEqualTo(new int[][] {{0, 2}, {}});
    }

    @Test
    void a_week_that_is_too_short_is_none() {
        decide(0, 1);
        decide(1, 1, 2);
        Decided decided = decided(2, 1_000_000);
        assertThat(decided.isSchedule()).isFalse();
        assertThat(decided.isCertain()).isTrue();
    }

    @Test
    void who_is_placed_has_a_week() {
        decide(0, 1, 2);
        decide(1);
        decisions.decide(1, PLACED, true);
        assertThat(decided(2, 1_000_000).isSchedule()).isFalse();
    }

    @Test
    void no_more_are_placed_than_can_be() {
        decide(0, 1, 2);
        decide(1, 1, 2);
        assertThat(decided(2, 1_000_000).isSchedule()).isTrue();
        assertThat(decided(1, 1_000_000).isSchedule()).isFalse();
        assertThat(decided(1, 1_000_000).isCertain()).isTrue();
    }
}
