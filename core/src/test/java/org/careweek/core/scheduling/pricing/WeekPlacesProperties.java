package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Where the days of a week lead to together, against all subsets of its sessions. */
class WeekPlacesProperties {

    private static final long PLENTY = 1_000_000;
    private static final int MANY = 6_000;

    private final WeekPlaces places = new WeekPlaces();
    private final DayWays[] days = new DayWays[7];
    private PricedWeek priced;

    /** Where the first days lead to. */
    private record Place(int count, int part, int units) {}

    private void arrange(long seed) {
        priced = new PricedWeek(seed);
        for (int day = 0; day < 7; day++) {
            DayEnds ends = new DayEnds();
            ends.take(priced.week, day, priced.sums[day], priced.slopes);
            ends.look(Pricer.LOWEST, MANY, new Budget(PLENTY));
            days[day] = ends;
        }
        places.take(priced.week, days, priced.slopes, priced.terms);
    }

    @Property(tries = 60)
    void a_week_takes_as_many_steps_as_there_are_ways_on_from_all_places_that_days_lead_to(@ForAll long seed) {
        arrange(seed);
        int[] after = places();
        long steps = 0;
        for (int day = 0; day < 7; day++) {
            steps += after[day] * (1L + days[day].size());
        }
        int most = IntStream.of(after).skip(1).max().orElseThrow();
        assertThat(places.look(Pricer.LOWEST, most, new Budget(steps + 1))).isTrue();
        assertIsBest();
        assertThat(places.look(Pricer.LOWEST, most, new Budget(steps))).isFalse();
        assertThat(places.look(Pricer.LOWEST, most - 1, new Budget(PLENTY))).isFalse();
        Budget rough = new Budget(PLENTY);
        places.lookRoughly(Pricer.LOWEST, most, rough);
        assertIsBest();
        assertThat(PLENTY - rough.left())
                .isEqualTo(steps + IntStream.of(after).skip(1).sum());
    }

    private void assertIsBest() {
        int none = priced.terms.worth(0, priced.any.problem().ordered());
        int best = (int) PlainWeeks.best(priced.any, priced.terms, none);
        assertThat(places.best()).isEqualTo(best);
        int[] week = Arrays.stream(places.choices()).sorted().toArray();
        assertThat(priced.keepsAll(week)).isTrue();
        assertThat(priced.week.worth(week, priced.terms) + priced.value(week) - liked(week))
                .isEqualTo(best);
        places.look(best, MANY, new Budget(PLENTY));
        assertThat(places.best()).isEqualTo(best);
        places.look(best - 1, MANY, new Budget(PLENTY));
        assertThat(places.best()).isEqualTo(best);
    }

    private int liked(int[] week) {
        return priced.terms.preferred()
                * (int) priced.sessions(week).stream()
                        .filter(Candidate::preferred)
                        .count();
    }

    /** How many places there are before each day, and after the last; a third day of treatment is one too many. */
    private int[] places() {
        List<Set<Place>> after = IntStream.rangeClosed(0, 7)
                .<Set<Place>>mapToObj(day -> new HashSet<>())
                .toList();
        for (int set = 0; set < 1 << priced.week.choices(); set++) {
            int subset = set;
            int[] some = IntStream.range(0, priced.week.choices())
                    .filter(it -> (subset >> it & 1) == 1)
                    .toArray();
            if (priced.keepsAll(some)) {
                List<Candidate> sessions = priced.sessions(some);
                int last = sessions.stream().mapToInt(Candidate::day).max().orElse(-1);
                int count = (int) sessions.stream()
                        .filter(it -> it.minutes() > 0)
                        .mapToInt(Candidate::day)
                        .distinct()
                        .count();
                PricedWeek.End end = priced.end(some);
                for (int day = last + 1; day <= 7; day++) {
                    after.get(day).add(new Place(count, end.part(), end.units()));
                }
            }
        }
        return after.stream().mapToInt(Set::size).toArray();
    }

    /** Said once more: days one after the other, and only the best places after each. */
    @Property(tries = 100)
    void a_rough_look_goes_on_from_the_places_that_promise_most(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int most) {
        arrange(seed);
        Map<Place, Integer> now = Map.of(new Place(0, 0, 0), 0);
        boolean isClear = true;
        for (int day = 0; day < 7; day++) {
            Map<Place, Integer> then = after(day, now);
            int next = day + 1;
            List<Place> order = then.keySet().stream()
                    .sorted(Comparator.comparing((Place it) -> -promise(next, it, then)))
                    .toList();
            isClear &= order.size() <= most
                    || promise(next, order.get(most - 1), then) > promise(next, order.get(most), then);
            then.keySet().retainAll(order.subList(0, Math.min(most, order.size())));
            now = then;
        }
        int best = Pricer.LOWEST;
        for (Map.Entry<Place, Integer> one : now.entrySet()) {
            int minutes = one.getKey().units() * priced.week.unit;
            best = Math.max(
                    best,
                    one.getValue()
                            + priced.terms.worth(minutes, priced.any.problem().ordered()));
        }
        places.lookRoughly(Pricer.LOWEST, most, new Budget(PLENTY));
        if (isClear) {
            assertThat(places.best()).isEqualTo(best);
        }
        Statistics.label("clear").collect(isClear);
    }

    private long promise(int day, Place place, Map<Place, Integer> values) {
        return values.get(place)
                + (long) priced.slopes.slope() * place.units()
                + priced.slopes.from(day, place.part())
                - Math.abs(place.units() - priced.week.track(day));
    }

    private Map<Place, Integer> after(int day, Map<Place, Integer> before) {
        Map<Place, Integer> after = new HashMap<>();
        before.forEach((place, value) -> {
            for (int option = 0; option < days[day].size(); option++) {
                int units = place.units() + days[day].units(option);
                int count = place.count() + (days[day].units(option) > 0 ? 1 : 0);
                int part = priced.week.sums.add(place.part(), days[day].part(option));
                if (part != NeedSums.NONE && count <= 2 && units * priced.week.unit <= 600) {
                    after.merge(new Place(count, part, units), value + days[day].value(option), Math::max);
                }
            }
        });
        return after;
    }
}
