package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Candidate;
import org.careweek.core.scheduling.pricing.Limits;
import org.careweek.core.scheduling.pricing.WeekProblem;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private final List<WeekProblem> problems = new ArrayList<>();
    private final List<BitSet> apart = new ArrayList<>();
    private int sessions;

    /** Somebody who could attend some sessions; returns who. */
    private int somebody(int[] some) {
        List<Candidate> hours = IntStream.of(some)
                .mapToObj(it -> new Candidate(it, it % 7, it * 3_600L, it * 3_600L + 3_600, 60, 60, -1, false, false))
                .toList();
        problems.add(new WeekProblem(hours, new Limits(60, 600), new Limits(0, Limits.ANY), 1, List.of(), 60));
        apart.add(new BitSet());
        sessions = Math.max(sessions, IntStream.of(some).max().orElse(0) + 1);
        return problems.size() - 1;
    }

    private static int[] and(int one, IntStream more) {
        return IntStream.concat(IntStream.of(one), more).toArray();
    }

    private Blocks blocks() {
        return Blocks.of(
                new Clinic(problems, IntStream.range(0, sessions).map(it -> 1).toArray(), apart));
    }

    @Test
    void one_session_in_fifty_may_link_people_who_share_no_other() {
        somebody(and(0, IntStream.range(1, 25)));
        somebody(and(0, IntStream.range(25, 49)));
        assertThat(blocks().count()).as("of 49 sessions").isEqualTo(1);
        problems.clear();
        apart.clear();
        somebody(and(0, IntStream.range(1, 25)));
        somebody(and(0, IntStream.range(25, 50)));
        Blocks blocks = blocks();
        assertThat(blocks.count()).as("of 50 sessions").isEqualTo(2);
        assertThat(blocks.people(0)).containsExactly(0);
        assertThat(blocks.people(1)).containsExactly(1);
        assertThat(List.of(blocks.of(0), blocks.of(1))).containsExactly(0, 1);
    }

    @Test
    void sessions_that_nobody_could_attend_do_not_count() {
        somebody(and(0, IntStream.range(1, 25)));
        somebody(and(0, IntStream.range(25, 49)));
        sessions = 60;
        assertThat(blocks().count()).isEqualTo(1);
    }

    @Test
    void a_session_that_no_more_people_could_attend_than_another_one_is_no_link() {
        somebody(and(0, IntStream.range(1, 30)));
        somebody(IntStream.range(1, 30).toArray());
        somebody(and(0, IntStream.range(30, 60)));
        somebody(IntStream.range(30, 60).toArray());
        assertThat(blocks().count()).isEqualTo(1);
        somebody(and(0, IntStream.empty()));
        Blocks blocks = blocks();
        assertThat(blocks.count()).as("where three could attend it").isEqualTo(3);
        assertThat(blocks.people(0)).containsExactly(0, 1);
        assertThat(blocks.people(1)).containsExactly(2, 3);
        assertThat(blocks.people(2)).containsExactly(4);
        assertThat(IntStream.range(0, 5).map(blocks::of)).containsExactly(0, 0, 1, 1, 2);
    }

    @Test
    void those_who_must_stay_apart_are_looked_at_together() {
        int one = somebody(new int[] {0, 1});
        somebody(new int[] {2});
        int other = somebody(new int[] {3});
        apart.get(one).set(other);
        apart.get(other).set(one);
        Blocks blocks = blocks();
        assertThat(blocks.count()).isEqualTo(2);
        assertThat(blocks.people(0)).containsExactly(one, other);
    }
}
