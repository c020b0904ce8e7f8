package org.careweek.core.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A zone, and an instant that is often close to a clock change or to a local midnight.
 *
 * @param zone the zone
 * @param instant the instant, on a whole second
 */
public record Moment(ZoneId zone, Instant instant) {

    private static final int THREE_HOURS = 3 * 3600;

    /** What the zone's clocks show. */
    public LocalDateTime wallClock() {
        return LocalDateTime.ofEpochSecond(instant.getEpochSecond() + offset(instant), 0, ZoneOffset.UTC);
    }

    private int offset(Instant at) {
        return zone.getRules().getOffset(at).getTotalSeconds();
    }

    private static Moment of(ZoneId zone, LocalDate date, int kind, int seconds) {
        Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
        Instant base = switch (kind) {
            case 0 -> Zones.changeAfter(noon, zone);
            case 1 -> date.atStartOfDay(zone).toInstant();
            default -> noon;
        };
        Instant far = LocalDate.of(2200, 11, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant near = base.isAfter(far) ? noon : base;
        return new Moment(zone, near.plusSeconds(kind == 2 ? seconds * 7L : seconds));
    }

    public static Arbitrary<Moment> any(Arbitrary<ZoneId> zones) {
        return Combinators.combine(zones, Dates.any(), kinds(), seconds()).as(Moment::of);
    }

    private static Arbitrary<Integer> kinds() {
        return Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(3, 1), Tuple.of(2, 2));
    }

    /** Offsets from a clock change: whole quarters of an hour, single seconds around it, and any. */
    private static Arbitrary<Integer> seconds() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(-12, 12).map(quarters -> quarters * 900)),
                        Tuple.of(2, Arbitraries.integers().between(-2, 2)),
                        Tuple.of(3, Arbitraries.integers().between(-THREE_HOURS, THREE_HOURS)))
                .withoutEdgeCases();
    }

    /** Any moment in any zone. */
    public static final class Any implements ArbitrarySupplier<Moment> {
        @Override
        public Arbitrary<Moment> get() {
            return any(Zones.any());
        }
    }

    /** Any moment where clocks change. */
    public static final class WhereClocksChange implements ArbitrarySupplier<Moment> {
        @Override
        public Arbitrary<Moment> get() {
            return any(new Zones.Changing().get());
        }
    }
}
