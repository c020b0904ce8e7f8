package org.careweek.core.scheduling.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careweek.core.scheduling.pricing.Effort;

/** Shares that fit, and prices that prove as much as the shares are worth, prove each other to be the best. */
class RelaxationProperties {

    /** Amounts are moved by a few millionths of what they are, and so is what they are worth. */
    private static final double CLOSE = 20;

    private record Week(int person, int worth, int[] uses, boolean isAllowed) {}

    private final List<Week> weeks = new ArrayList<>();
    private int people;
    private int[] amounts = {};
    private Relaxation relaxation;

    private void build(long seed) {
        Random random = new Random(seed);
        people = 1 + random.nextInt(6);
        amounts = random.ints(1 + random.nextInt(8), 1, 4).toArray();
        relaxation = new Relaxation(people, amounts);
        weeks.clear();
        for (int person = 0; person < people; person++) {
            weeks.add(new Week(person, 0, new int[0], true));
        }
        for (int i = 0; i < 40; i++) {
            int[] uses = IntStream.range(0, amounts.length)
                    .filter(it -> random.nextInt(3) == 0)
                    .toArray();
            weeks.add(new Week(random.nextInt(people), 90_000 + random.nextInt(10_000), uses, random.nextInt(5) > 0));
        }
        weeks.subList(people, weeks.size()).forEach(it -> relaxation.add(it.person(), it.worth(), it.uses()));
    }

    private void solve() {
        relaxation.solve(10_000, new Effort(Long.MAX_VALUE, () -> false));
    }

    private double worthOfShares() {
        double[] share = relaxation.shares();
        double[] used = new double[amounts.length];
        double[] had = new double[people];
        double worth = 0;
        for (int i = 0; i < share.length; i++) {
            Week week = weeks.get(i);
            assertThat(share[i]).isGreaterThan(-1e-4);
            assertThat(relaxation.isAllowed(i) || share[i] < 1e-4).isTrue();
            worth += share[i] * week.worth();
            had[week.person()] += share[i];
            for (int resource : week.uses()) {
                used[resource] += share[i];
            }
        }
        for (double one : had) {
            assertThat(one).isCloseTo(1, within(1e-4));
        }
        for (int i = 0; i < amounts.length; i++) {
            assertThat(used[i]).isLessThan(amounts[i] + 1e-4);
            assertThat(relaxation.left()[i]).isCloseTo(amounts[i] - used[i], within(1e-3));
        }
        return worth;
    }

    private double provenByPrices() {
        double bound = 0;
        for (int i = 0; i < amounts.length; i++) {
            bound += relaxation.price(i) * amounts[i];
        }
        double[] most = new double[people];
        for (int i = 0; i < weeks.size(); i++) {
            if (relaxation.isAllowed(i)) {
                Week week = weeks.get(i);
                double net = week.worth();
                for (int used : week.uses()) {
                    net -= relaxation.price(used);
                }
                most[week.person()] = Math.max(most[week.person()], net);
            }
        }
        for (double one : most) {
            bound += one;
        }
        return bound;
    }

    @Property(tries = 500)
    void the_prices_of_shares_prove_that_no_shares_are_worth_more(@ForAll long seed) {
        build(seed);
        solve();
        assertThat(provenByPrices()).isCloseTo(worthOfShares(), within(CLOSE));
        assertThat(relaxation.worth()).isCloseTo(worthOfShares(), within(CLOSE));
    }

    @Property(tries = 500)
    void they_still_do_after_weeks_are_taken_away_and_come_back(@ForAll long seed) {
        build(seed);
        solve();
        double before = worthOfShares();
        for (int i = people; i < weeks.size(); i++) {
            relaxation.allow(i, weeks.get(i).isAllowed());
        }
        solve();
        assertThat(provenByPrices()).isCloseTo(worthOfShares(), within(CLOSE));
        assertThat(worthOfShares()).isLessThan(before + CLOSE);
        for (int i = people; i < weeks.size(); i++) {
            relaxation.allow(i, true);
        }
        solve();
        assertThat(worthOfShares()).isCloseTo(before, within(CLOSE));
    }
}
