package org.careweek.core.scheduling.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** A week that holds is worth keeping, against all subsets of the sessions. */
class KeptProperties {

    private static final long PLENTY = 5_000_000;

    private final Pricer pricer = new Pricer();

    @Property(tries = 20_000)
    void no_week_is_better_after_what_it_costs_to_change_the_one_that_holds(@ForAll long seed) {
        AnyWeek any = AnyWeek.small(seed);
        Random random = new Random(seed);
        PersonalWeek plain = any.arranged();
        int[] planned = planned(any, plain, random);
        int moved = random.nextInt(3) == 0 ? 0 : random.nextInt(5_000);
        int changed = random.nextInt(3) == 0 ? 0 : random.nextInt(1_000);
        boolean isWhole = random.nextInt(3) > 0;
        PersonalWeek week = plain.near(planned, isWhole, moved, changed);
        int floor = random.nextBoolean() ? Pricer.LOWEST : random.nextInt(6_400_000);
        int value = pricer.solve(week, any.costOf(week), Terms.SCORE, floor, PLENTY);
        long best = best(any, planned, isWhole, moved, changed, floor);
        assertThat(value).isEqualTo(best);
        assertThat(pricer.bound()).isEqualTo(best);
        assertThat(pricer.isFound()).isEqualTo(best > floor);
        if (pricer.isFound()) {
            List<Candidate> found = any.sessions(week, pricer.week());
            assertThat(PlainWeeks.keepsAll(any.problem(), found)).isTrue();
            assertThat(PlainWeeks.worth(any, found, Terms.SCORE) + kept(any, found, planned, isWhole, moved, changed))
                    .isEqualTo(value);
            int cost =
                    IntStream.of(pricer.week()).map(it -> any.costOf(week)[it]).sum();
            assertThat(week.worth(pricer.week(), Terms.SCORE) - cost).isEqualTo(value);
            int[] sessions =
                    found.stream().mapToInt(Candidate::session).sorted().toArray();
            Statistics.label("what was found")
                    .collect(Arrays.equals(sessions, planned) ? "what holds" : "something else");
        }
    }

    /** Sessions that are a week, mostly; or any. */
    private int[] planned(AnyWeek any, PersonalWeek plain, Random random) {
        if (random.nextInt(4) > 0) {
            int[] free = new int[plain.choices()];
            Arrays.setAll(free, it -> random.nextInt(1_000));
            pricer.solve(plain, free, Terms.SCORE, Pricer.LOWEST, PLENTY);
            return any.sessions(plain, pricer.week()).stream()
                    .mapToInt(Candidate::session)
                    .sorted()
                    .toArray();
        }
        return IntStream.range(0, any.cost().length)
                .filter(it -> random.nextBoolean())
                .toArray();
    }

    private static long best(AnyWeek any, int[] planned, boolean isWhole, int moved, int changed, int floor) {
        List<Candidate> all = any.problem().candidates();
        long best = floor;
        for (int set = 1; set < 1 << all.size(); set++) {
            List<Candidate> some = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((set >> i & 1) == 1) {
                    some.add(all.get(i));
                }
            }
            boolean isOpen = some.stream().allMatch(it -> any.cost()[it.session()] != Pricer.CLOSED);
            if (isOpen && PlainWeeks.keepsAll(any.problem(), some)) {
                long worth =
                        PlainWeeks.worth(any, some, Terms.SCORE) + kept(any, some, planned, isWhole, moved, changed);
                best = Math.max(best, worth);
            }
        }
        return best;
    }

    /** More than without a week by what that would cost, and less by what differs. */
    private static long kept(
            AnyWeek any, List<Candidate> week, int[] planned, boolean isWhole, int moved, int changed) {
        List<Integer> now = week.stream().map(Candidate::session).toList();
        List<Integer> usable =
                Kinds.usable(any.problem()).stream().map(Candidate::session).toList();
        List<Integer> before =
                IntStream.of(planned).boxed().filter(usable::contains).toList();
        boolean isWeek = isWhole
                && before.size() == planned.length
                && PlainWeeks.keepsAll(
                        any.problem(),
                        any.problem().candidates().stream()
                                .filter(it -> before.contains(it.session()))
                                .toList());
        long differ = now.stream().filter(it -> !before.contains(it)).count()
                + before.stream().filter(it -> !now.contains(it)).count();
        long none = moved + (long) changed * before.size();
        return Terms.POINT * (none - differ * changed - (isWeek && differ > 0 ? moved : 0));
    }
}
