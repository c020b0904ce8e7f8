package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Whoever has lost sessions has the week that somebody has who never could attend them. */
class LostSessionProperties {

    private static final long PLENTY = 5_000_000;

    private final Pricer pricer = new Pricer();

    @Property(tries = 5_000)
    void a_week_without_some_sessions_is_the_one_that_never_had_them(@ForAll long seed, @ForAll boolean isKnown) {
        isTheSame(AnyWeek.small(seed), seed, isKnown);
    }

    @Property(tries = 2_000)
    void so_is_one_on_more_days_than_may_be(@ForAll long seed, @ForAll boolean isKnown) {
        isTheSame(AnyWeek.spread(seed), seed, isKnown);
    }

    /** @param isKnown whether what was made for the week before is there */
    private void isTheSame(AnyWeek any, long seed, boolean isKnown) {
        Random random = new Random(seed);
        BitSet lost = new BitSet();
        any.problem().candidates().stream()
                .filter(it -> !it.forced() && random.nextInt(3) == 0)
                .forEach(it -> lost.set(it.session()));
        NeedMemory first = new NeedMemory();
        PersonalWeek before = new PersonalWeek(any.problem(), first);
        PersonalWeek less =
                before.without(lost::get, isKnown ? new NeedMemory(first, List.of(before)) : new NeedMemory());
        PersonalWeek never = never(any, lost);
        assertThat(less.sessions()).isEqualTo(never.sessions());
        assertThat(less.isPossible()).isEqualTo(never.isPossible());
        assertThat(less.leastWorth()).isEqualTo(never.leastWorth());
        assertThat(less.mostLiked()).isEqualTo(never.mostLiked());
        assertThat(less.step()).isEqualTo(never.step());
        assertThat(less.isQuick()).isEqualTo(never.isQuick());
        assertThat(less.isSmall()).isEqualTo(never.isSmall());
        assertThat(less.needed()).usingRecursiveComparison().isEqualTo(never.needed());
        int value = pricer.solve(less, any.costOf(less), Terms.SCORE, Pricer.LOWEST, PLENTY);
        int bound = pricer.bound();
        int[] week = pricer.week();
        assertThat(value).isEqualTo(pricer.solve(never, any.costOf(never), Terms.SCORE, Pricer.LOWEST, PLENTY));
        assertThat(bound).isEqualTo(pricer.bound());
        assertThat(week).isEqualTo(pricer.week());
        assertThat(less.isWeek(week)).isEqualTo(never.isWeek(week));
        Statistics.label("lost").collect(lost.cardinality() > 0, pricer.isFound());
    }

    @Property(tries = 500)
    void what_was_made_for_some_weeks_is_kept_for_them_and_forgotten_of_others(@ForAll long seed) {
        NeedMemory first = new NeedMemory();
        Arrangement one = new PersonalWeek(AnyWeek.spread(seed).problem(), first).arrangement();
        PersonalWeek other = new PersonalWeek(AnyWeek.spread(~seed).problem(), first);
        NeedMemory later = new NeedMemory(first, List.of(other));
        Arrangement known = new PersonalWeek(AnyWeek.spread(~seed).problem(), later).arrangement();
        assertThat(known.states).isSameAs(other.arrangement().states);
        assertThat(known.sums).isSameAs(other.arrangement().sums);
        assertThat(known.anyDays.map(it -> it.states))
                .isEqualTo(other.arrangement().anyDays.map(it -> it.states));
        assertThat(known.anyVisits.map(it -> it.states))
                .isEqualTo(other.arrangement().anyVisits.map(it -> it.states));
        boolean isShared = other.arrangement().states == one.states
                || other.arrangement()
                        .anyVisits
                        .filter(it -> it.states == one.states)
                        .isPresent();
        Arrangement again = new PersonalWeek(AnyWeek.spread(seed).problem(), later).arrangement();
        assertThat(again.states == one.states).isEqualTo(isShared);
        Statistics.label("shared").collect(isShared);
    }

    private static PersonalWeek never(AnyWeek any, BitSet lost) {
        WeekProblem all = any.problem();
        List<Candidate> left =
                all.candidates().stream().filter(it -> !lost.get(it.session())).toList();
        return new PersonalWeek(
                new WeekProblem(
                        left,
                        all.limits(),
                        all.day(),
                        all.leastDays(),
                        all.mostDays(),
                        all.mostVisits(),
                        all.needs(),
                        all.ordered()),
                new NeedMemory());
    }

    @Property(tries = 2_000)
    void a_session_is_forced_if_the_problem_says_so_and_it_can_be_attended(@ForAll long seed) {
        AnyWeek any = AnyWeek.small(seed);
        PersonalWeek week = any.arranged();
        for (Candidate one : any.problem().candidates()) {
            boolean isUsable = Kinds.usable(any.problem()).contains(one);
            assertThat(week.isForced(it -> it == one.session())).isEqualTo(one.forced() && isUsable);
        }
    }
}
