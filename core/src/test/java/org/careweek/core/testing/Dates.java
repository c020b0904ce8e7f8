package org.careweek.core.testing;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/** Dates from 1900 to 2200 with room for a month of weeks on either side. */
public final class Dates {

    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 11, 1);

    private static final List<LocalDate> ARGUED_ABOUT = List.of(
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2011, 12, 30),
            LocalDate.of(2018, 11, 4),
            LocalDate.of(2100, 2, 28));

    private Dates() {}

    public static Arbitrary<LocalDate> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, between(LocalDate.of(1970, 1, 1), LocalDate.of(2050, 12, 31))),
                Tuple.of(3, between(FIRST, LAST)),
                Tuple.of(1, Arbitraries.of(ARGUED_ABOUT)));
    }

    private static Arbitrary<LocalDate> between(LocalDate from, LocalDate through) {
        return Arbitraries.longs()
                .between(from.toEpochDay(), through.toEpochDay())
                .withDistribution(net.jqwik.api.RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }

    /** Any such date, most of them of our times. */
    public static final class Any implements ArbitrarySupplier<LocalDate> {
        @Override
        public Arbitrary<LocalDate> get() {
            return any();
        }
    }
}
