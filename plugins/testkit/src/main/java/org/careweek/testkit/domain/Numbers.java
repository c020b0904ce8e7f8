package org.careweek.testkit.domain;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Whole numbers without a bias of their own, so that the shares of a distribution are those that are written down. */
final class Numbers {

    private Numbers() {}

    /** Each from {@code least} through {@code most} equally often; shrinks towards {@code least}. */
    static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .shrinkTowards(least)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    static Arbitrary<Long> between(long least, long most) {
        return Arbitraries.longs()
                .between(least, most)
                .shrinkTowards(least)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /** True so often in a hundred; shrinks towards false. */
    static Arbitrary<Boolean> percent(int share) {
        return Arbitraries.frequency(Tuple.of(100 - share, false), Tuple.of(share, true))
                .withoutEdgeCases();
    }
}
