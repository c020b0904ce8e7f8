package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What somebody's week says of sessions, and of a plan that holds. */
class PersonalWeekProperties {

    @Property(tries = 100)
    void sessions_are_a_week_just_where_they_keep_all_limits(@ForAll long seed) {
        AnyWeek any = seed % 2 == 0 ? AnyWeek.small(seed) : AnyWeek.spread(seed);
        PersonalWeek week = any.arranged();
        for (int set = 0; set < 1 << week.choices(); set += 1 + (int) (seed & 1)) {
            int subset = set;
            int[] some = IntStream.range(0, week.choices())
                    .filter(it -> (subset >> it & 1) == 1)
                    .toArray();
            assertThat(week.isWeek(some)).isEqualTo(PlainWeeks.keepsAll(any.problem(), any.sessions(week, some)));
            assertThat(week.isPossible() || !week.isWeek(some)).isTrue();
        }
        assertThat(week.leastWorth()).isEqualTo(week.arrangement().leastWorth());
    }

    @Example
    void a_plan_is_changed_where_any_session_is_another_or_it_has_to_change() {
        PersonalWeek plain = arranged();
        PersonalWeek whole = plain.near(new int[] {0, 1}, true, 30, 7);
        assertThat(whole.isChanged(new int[] {0, 1})).isFalse();
        assertThat(whole.isChanged(new int[] {0})).isTrue();
        assertThat(whole.isChanged(new int[] {0, 2})).isTrue();
        assertThat(plain.near(new int[] {0, 1}, false, 30, 7).isChanged(new int[] {0, 1}))
                .isTrue();
        assertThat(plain.isChanged(new int[] {0})).isFalse();
        assertThat(whole.place()).isEqualTo(30 + 2 * 7);
        assertThat(plain.place()).isZero();
        assertThat(plain.plain()).isSameAs(plain);
        assertThat(whole.plain().place()).isZero();
        assertThat(whole.plain().sessions()).containsExactly(0, 1, 2);
        PersonalWeek later = whole.renumbered(it -> it + 10);
        assertThat(later.sessions()).containsExactly(10, 11, 12);
        assertThat(later.place()).isEqualTo(44);
    }

    @Example
    void a_week_is_quick_where_its_needs_are_exact_and_possible_where_it_may_be_long_enough() {
        assertThat(arranged().isQuick()).isTrue();
        assertThat(arranged().isPossible()).isTrue();
        AnyWeek many = AnyWeek.large(1, 110, 1);
        assertThat(many.arranged().isQuick()).isFalse();
        assertThat(new PersonalWeek(
                                new WeekProblem(List.of(), new Limits(1, 600), new Limits(0, 600), 1, List.of(), 60),
                                new NeedMemory())
                        .isPossible())
                .isFalse();
        assertThat(new PersonalWeek(arranged(181), new NeedMemory()).isPossible())
                .isFalse();
        assertThat(new PersonalWeek(arranged(180), new NeedMemory()).isPossible())
                .isTrue();
        assertThat(arranged(200)).hasToString("WeekProblem[private]");
    }

    @Example
    void a_session_stands_in_for_another_only_where_a_week_cannot_tell_them_apart() {
        Candidate one = new Candidate(1, 2, 30, 40, 5, 6, 0, true, false);
        assertThat(one.isLike(new Candidate(9, 2, 30, 40, 5, 6, 0, false, false)))
                .isTrue();
        assertThat(one.isLike(new Candidate(9, 3, 30, 40, 5, 6, 0, false, false)))
                .isFalse();
        assertThat(one.isLike(new Candidate(9, 2, 31, 40, 5, 6, 0, false, false)))
                .isFalse();
        assertThat(one.isLike(new Candidate(9, 2, 30, 41, 5, 6, 0, false, false)))
                .isFalse();
        assertThat(one.isLike(new Candidate(9, 2, 30, 40, 4, 6, 0, false, false)))
                .isFalse();
        assertThat(one.isLike(new Candidate(9, 2, 30, 40, 5, 7, 0, false, false)))
                .isFalse();
        assertThat(one.isLike(new Candidate(9, 2, 30, 40, 5, 6, 1, false, false)))
                .isFalse();
        assertThat(one.isLike(new Candidate(9, 2, 30, 40, 5, 6, 0, false, true)))
                .isFalse();
        assertThat(new Candidate(9, 2, 30, 40, 5, 6, 0, false, true).isLike(one))
                .isFalse();
    }

    private static PersonalWeek arranged() {
        return new PersonalWeek(arranged(60), new NeedMemory());
    }

    /** Three sessions of an hour on three days. */
    private static WeekProblem arranged(int least) {
        return new WeekProblem(
                IntStream.range(0, 3)
                        .mapToObj(it ->
                                new Candidate(it, it, 86_400L * it, 86_400L * it + 3_600, 60, 60, -1, false, false))
                        .toList(),
                new Limits(least, 600),
                new Limits(0, 600),
                1,
                List.of(),
                60);
    }
}
