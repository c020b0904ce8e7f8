package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careweek.core.scheduling.pricing.PricedWeek.End;

/** A step is one way on from one place of a day: to take no session that begins there, or one of a kind. */
class DayStepsProperties {

    private static final long PLENTY = 1_000_000;
    private static final int MANY = 6_000;

    private final DayEnds ends = new DayEnds();
    private final DayPlaces places = new DayPlaces(new DayOutlook());
    private PricedWeek priced;

    /** Where sessions lead to that end before each start. */
    private List<Set<End>> before;

    private void arrange(long seed) {
        priced = new PricedWeek(seed);
        before = priced.beforeStarts();
        ends.take(priced.week, 0, priced.sums[0], priced.slopes);
        places.take(priced.week, 0, priced.kinds, priced.slopes);
    }

    @Property(tries = 100)
    void a_day_takes_as_many_steps_as_there_are_ways_on_from_all_of_its_places(@ForAll long seed) {
        arrange(seed);
        int started = before.stream().mapToInt(Set::size).sum();
        int all = started + priced.firstDay().size();
        long steps = table();
        for (int start = 0; start < before.size(); start++) {
            steps += before.get(start).size() * ways(start);
        }
        Budget plenty = new Budget(PLENTY);
        assertThat(places.look(Pricer.LOWEST, all, plenty)).isTrue();
        assertThat(PLENTY - plenty.left()).isEqualTo(steps);
        assertThat(places.look(Pricer.LOWEST, all, new Budget(steps + 1))).isTrue();
        boolean isEmpty = before.isEmpty();
        assertThat(places.look(Pricer.LOWEST, all - 1, new Budget(PLENTY))).isEqualTo(isEmpty);
        assertThat(places.look(Pricer.LOWEST, all, new Budget(steps))).isEqualTo(isEmpty);
        Budget rough = new Budget(PLENTY);
        places.lookRoughly(Pricer.LOWEST, MANY, rough);
        assertThat(PLENTY - rough.left()).isEqualTo(steps + started);
    }

    @Property(tries = 100)
    void a_rough_look_goes_on_from_one_place_of_each_start_and_class_if_no_more_are_allowed(@ForAll long seed) {
        arrange(seed);
        long steps = table();
        for (int start = 0; start < before.size(); start++) {
            long classes =
                    before.get(start).stream().mapToInt(End::part).distinct().count();
            steps += before.get(start).size() + classes * ways(start);
        }
        Budget rough = new Budget(PLENTY);
        places.lookRoughly(Pricer.LOWEST, 1, rough);
        assertThat(PLENTY - rough.left()).isLessThanOrEqualTo(steps);
    }

    private long table() {
        Day day = priced.week.days[0];
        return (day.starts + 1L) * priced.week.sums.count() * (day.most + 1) / 16;
    }

    private long ways(int start) {
        return 1
                + IntStream.of(priced.week.days[0].start)
                        .filter(it -> it == start)
                        .count();
    }

    @Property(tries = 100)
    void where_all_sums_are_known_a_step_is_an_option_that_is_left_or_eight_that_were_there(@ForAll long seed) {
        arrange(seed);
        int options = priced.sums[0].size();
        Budget some = new Budget(PLENTY);
        assertThat(ends.look(Pricer.LOWEST, options, some)).isTrue();
        assertThat(PLENTY - some.left()).isEqualTo(options / 8 + options);
        assertThat(ends.look(Pricer.LOWEST, options - 1, some)).isFalse();
    }
}
