package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NeedClassesProperties {

    @Property(tries = 20_000)
    void classes_never_refuse_sessions_that_are_just_right(
            @ForAll @IntRange(min = 40, max = 160) int least,
            @ForAll @IntRange(max = 60) int more,
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 20, max = 90) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 4) int first) {
        int[] each = lengths.stream().mapToInt(Integer::intValue).distinct().toArray();
        NeedStates states = new NeedStates(List.of(new Amounts(new Limits(least, least + more), each, true)));
        NeedClasses classes = new NeedClasses(states, 8);
        int minutes = lengths.stream().mapToInt(Integer::intValue).sum();
        if (minutes >= least && minutes <= least + more) {
            int split = Math.min(first, lengths.size());
            int one = together(states, classes, lengths.subList(0, split));
            int other = together(states, classes, lengths.subList(split, lengths.size()));
            assertThat(one).isNotEqualTo(NeedSums.NONE);
            assertThat(other).isNotEqualTo(NeedSums.NONE);
            assertThat(classes.isMet(classes.add(one, other))).isTrue();
        }
    }

    private static int together(NeedStates states, NeedClasses classes, List<Integer> lengths) {
        int together = 0;
        for (int length : lengths) {
            together = classes.add(together, classes.of(states.of(0, length)));
        }
        return together;
    }
}
