package org.careweek.testkit.domain;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.UpperBound;

/** Amounts of treatment, and bands of them. */
final class AnyTimes {

    private static final int MINUTES_A_WEEK = 7 * 24 * 60;

    private AnyTimes() {}

    static Arbitrary<TreatmentTime> around(HourBand band) {
        List<Integer> bounds = band.most() instanceof UpperBound.Unlimited
                ? List.of(band.least().minutes())
                : List.of(band.least().minutes(), band.most().largestMinutes());
        return Arbitraries.frequencyOf(
                        Tuple.of(30, Numbers.between(0, MINUTES_A_WEEK)),
                        Tuple.of(3, Arbitraries.just(0)),
                        Tuple.of(3, Arbitraries.just(1)),
                        Tuple.of(4, Arbitraries.just(MINUTES_A_WEEK)),
                        Tuple.of(
                                60,
                                Arbitraries.of(bounds)
                                        .flatMap(bound ->
                                                Arbitraries.of(0, -1, 1, -2, 2).map(off -> Math.max(0, bound + off)))))
                .map(TreatmentTime::ofMinutes)
                .withoutEdgeCases();
    }

    /** From nothing to a whole week. */
    static Arbitrary<TreatmentTime> any() {
        return Arbitraries.oneOf(around(HourBand.ofHours(9, 20)), around(HourBand.ofHours(20, 30)))
                .withoutEdgeCases();
    }

    static Arbitrary<HourBand> bands() {
        Arbitrary<UpperBound> none = Arbitraries.just(new UpperBound.Unlimited());
        return Numbers.between(0, 1800)
                .flatMap(least -> Arbitraries.frequencyOf(
                                Tuple.of(
                                        50,
                                        Numbers.between(least, least + 900)
                                                .map(most -> new UpperBound.Through(TreatmentTime.ofMinutes(most)))),
                                Tuple.of(
                                        25,
                                        Numbers.between(least + 1, least + 900)
                                                .map(end -> new UpperBound.Below(TreatmentTime.ofMinutes(end)))),
                                Tuple.of(25, none))
                        .map(most -> new HourBand(TreatmentTime.ofMinutes(least), most)))
                .withoutEdgeCases();
    }
}
