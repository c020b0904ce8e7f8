package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How large a week may be for each way to look at it, and what it says of itself. */
class ArrangementTest {

    private final List<Candidate> sessions = new ArrayList<>();

    @Example
    void times_are_in_the_largest_unit_that_all_sessions_are_multiples_of() {
        add(0, 45, -1);
        add(1, 60, -1);
        add(2, 0, -1);
        add(3, 90, -1);
        Arrangement week = arranged(new Limits(50, 160), 200, 7, Limits.ANY);
        assertThat(week.unit).isEqualTo(15);
        assertThat(week.unitsOf).containsExactly(3, 4, 0, 6);
        assertThat(week.least).isEqualTo(4);
        assertThat(week.most).isEqualTo(10);
        assertThat(week.visits(new int[] {0, 2, 3})).isEqualTo(2);
        assertThat(week.track(1)).isEqualTo(1);
        assertThat(week.track(3)).isEqualTo(5);
        assertThat(week.track(7)).isEqualTo(13);
    }

    @Example
    void the_least_that_a_week_scores_is_as_far_off_its_order_as_its_limits_allow() {
        add(0, 60, -1);
        add(1, 120, -1);
        add(2, 180, -1);
        assertThat(arranged(new Limits(90, 320), 200, 7, Limits.ANY).leastWorth())
                .isEqualTo(100_000 - 1_000);
        assertThat(arranged(new Limits(90, 320), 230, 7, Limits.ANY).leastWorth())
                .isEqualTo(100_000 - 1_100);
        assertThat(arranged(new Limits(90, 320), 60, 7, Limits.ANY).leastWorth())
                .isEqualTo(100_000 - 2_400);
        assertThat(arranged(new Limits(90, 900), 200, 7, Limits.ANY).leastWorth())
                .isEqualTo(100_000 - 1_600);
    }

    @Property(tries = 200)
    void no_week_scores_less_than_the_least_and_just_those_with_enough_of_every_need_meet_them(@ForAll long seed) {
        AnyWeek any = AnyWeek.spread(seed);
        Arrangement week = new Arrangement(any.problem(), new NeedMemory());
        AnyWeek free = new AnyWeek(any.problem(), new int[any.cost().length]);
        for (int set = 0; set < 1 << week.choices(); set += 1 + (int) (seed & 3)) {
            int[] some = bits(set);
            List<Candidate> chosen = new ArrayList<>();
            for (int choice : some) {
                chosen.add(any.problem().candidates().get(week.sessions()[choice]));
            }
            assertThat(week.meetsNeeds(some)).isEqualTo(hasEnough(any.problem(), chosen));
            if (set > 0 && PlainWeeks.keepsAll(any.problem(), chosen)) {
                assertThat(PlainWeeks.worth(free, chosen, Terms.SCORE))
                        .isGreaterThanOrEqualTo((long) Terms.POINT * week.leastWorth());
            }
        }
    }

    private static int[] bits(int set) {
        return IntStream.range(0, 31).filter(it -> (set >> it & 1) == 1).toArray();
    }

    private static boolean hasEnough(WeekProblem problem, List<Candidate> chosen) {
        int[] served = new int[problem.needs().size()];
        chosen.stream().filter(it -> it.need() >= 0).forEach(it -> served[it.need()] += it.served());
        for (int need = 0; need < served.length; need++) {
            if (!problem.needs().get(need).includes(served[need])) {
                return false;
            }
        }
        return chosen.stream().filter(it -> it.minutes() > 0).count() <= problem.mostVisits();
    }

    /** The states are its amounts of one need, from nothing to enough. */
    @Example
    void all_is_looked_at_where_needs_have_up_to_forty_states() {
        assertThat(ofStates(40, 7, Limits.ANY).isSmall).isTrue();
        assertThat(ofStates(41, 7, Limits.ANY).isSmall).isFalse();
        assertThat(ofStates(128, 7, Limits.ANY).isExact).isTrue();
        assertThat(ofStates(129, 7, Limits.ANY).isExact).isFalse();
    }

    @Example
    void limits_are_left_out_only_where_there_are_any_and_not_all_is_looked_at() {
        assertThat(ofStates(41, 7, Limits.ANY).anyDays).isEmpty();
        assertThat(ofStates(41, 7, Limits.ANY).anyVisits).isEmpty();
        assertThat(ofStates(40, 6, Limits.ANY).anyDays).isEmpty();
        assertThat(ofStates(4, 7, 2).anyVisits).isEmpty();
        assertThat(ofStates(41, 6, Limits.ANY).anyDays.orElseThrow().mostDays).isEqualTo(7);
        Arrangement both = ofStates(41, 6, 20);
        assertThat(both.anyVisits.orElseThrow().mostVisits).isEqualTo(Limits.ANY);
        assertThat(both.anyVisits.orElseThrow().mostDays).isEqualTo(6);
        assertThat(both.anyDays.orElseThrow().mostVisits).isEqualTo(20);
    }

    private Arrangement ofStates(int states, int mostDays, int mostVisits) {
        sessions.clear();
        for (int i = 1; i < states; i++) {
            add(i % 7, 60, 0);
        }
        return new Arrangement(
                new WeekProblem(
                        sessions,
                        new Limits(60, 900),
                        new Limits(0, Limits.ANY),
                        0,
                        mostDays,
                        mostVisits,
                        List.of(new Limits(states - 1, Limits.ANY)),
                        600),
                new NeedMemory());
    }

    /** Of one day, whose two sessions count so many minutes together; and two classes of needs. */
    @Example
    void all_is_looked_at_where_that_is_twenty_million_steps() {
        assertThat(ofUnits(2_232).isSmall).isTrue();
        assertThat(ofUnits(2_233).isSmall).isFalse();
    }

    private Arrangement ofUnits(int units) {
        sessions.clear();
        add(0, units - 1, 0);
        add(0, 1, 0);
        WeekProblem problem = new WeekProblem(
                sessions, new Limits(1, 5_000), new Limits(0, Limits.ANY), 0, List.of(new Limits(1, Limits.ANY)), 600);
        return new Arrangement(problem, new NeedMemory());
    }

    /** Three starts of a day, which are four rows, and nothing is a number of units too. */
    @Example
    void a_day_is_too_large_where_one_class_of_needs_has_no_room() {
        Arrangement largest = ofRows(131_071);
        assertThat(largest.isTooLarge).isFalse();
        assertThat(largest.sums.count()).isEqualTo(1);
        assertThat(ofRows(131_072).isTooLarge).isTrue();
        assertThat(ofRows(1_000).sums.count()).isGreaterThan(1);
    }

    private Arrangement ofRows(int units) {
        sessions.clear();
        add(0, units - 1, 0);
        add(0, 1, 0);
        add(0, 0, 0);
        WeekProblem problem = new WeekProblem(
                sessions, new Limits(1, 600_000), new Limits(0, Limits.ANY), 0, List.of(new Limits(2, 3)), 600);
        return new Arrangement(problem, new NeedMemory(), 0, 64);
    }

    @Example
    void classes_are_exact_as_long_as_all_days_together_have_room() {
        assertThat(ofCells(524_283).isExact).isTrue();
        assertThat(ofCells(524_284).isExact).isFalse();
    }

    private Arrangement ofCells(int minutes) {
        sessions.clear();
        add(0, minutes, -1);
        add(0, 1, -1);
        return arranged(new Limits(1, 600_000), 600, 7, Limits.ANY);
    }

    @Property(tries = 50)
    void classes_are_exact_up_to_just_so_many_states(@ForAll long seed) {
        AnyWeek any = AnyWeek.ofManyNeeds(seed);
        NeedMemory memory = new NeedMemory();
        int states = (int) NeedTable.count(new Arrangement(any.problem(), memory).states);
        assertThat(new Arrangement(any.problem(), memory, states, 1).isExact).isTrue();
        assertThat(new Arrangement(any.problem(), memory, states - 1, 1).isExact)
                .isFalse();
    }

    private Arrangement arranged(Limits limits, int ordered, int mostDays, int mostVisits) {
        return new Arrangement(
                new WeekProblem(
                        sessions, limits, new Limits(0, Limits.ANY), 0, mostDays, mostVisits, List.of(), ordered),
                new NeedMemory());
    }

    /** One session after the other, each of which serves its need for a minute. */
    private void add(int day, int minutes, int need) {
        long start = 86_400L * day + 300L * sessions.size();
        sessions.add(new Candidate(sessions.size(), day, start, start + 300, minutes, 1, need, false, false));
    }
}
