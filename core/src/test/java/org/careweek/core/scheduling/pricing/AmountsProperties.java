package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AmountsProperties {

    @Property(tries = 2_000)
    void sessions_one_by_one_meet_a_need_just_when_their_minutes_do(
            @ForAll @IntRange(max = 200) int least,
            @ForAll @IntRange(max = 120) int more,
            @ForAll boolean isCounted,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 10, max = 90) Integer> lengths,
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> week) {
        Limits limits = new Limits(least, isCounted ? least + more : Limits.ANY);
        Amounts amounts = new Amounts(
                limits, lengths.stream().mapToInt(Integer::intValue).distinct().toArray(), isCounted);
        int number = amounts.count() == 0 ? Amounts.NONE : 0;
        int minutes = 0;
        for (int which : week) {
            int length = lengths.get(which % lengths.size());
            int one = amounts.of(length);
            number = number == Amounts.NONE || one == Amounts.NONE ? Amounts.NONE : amounts.add(number, one);
            minutes += length;
        }
        assertThat(number != Amounts.NONE && amounts.isMet(number)).isEqualTo(limits.includes(minutes));
    }

    @Example
    void amounts_that_leave_the_same_choice_are_one() {
        Amounts individual = new Amounts(new Limits(45, 60), new int[] {45, 50, 55, 60}, true);
        assertThat(individual.count()).isEqualTo(2);
        assertThat(individual.of(45)).isEqualTo(individual.of(60)).isNotZero();
        assertThat(individual.add(1, 1)).isEqualTo(Amounts.NONE);
    }

    @Example
    void an_amount_that_nothing_can_complete_has_no_number() {
        Amounts two = new Amounts(new Limits(100, 100), new int[] {50, 70}, true);
        assertThat(two.of(70)).isEqualTo(Amounts.NONE);
        assertThat(two.isMet(two.of(100))).isTrue();
    }
}
