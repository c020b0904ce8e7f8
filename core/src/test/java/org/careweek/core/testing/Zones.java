package org.careweek.core.testing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/** Zones of clinics, and those where clocks do what nobody expects. */
public final class Zones {

    /** Half-hour shifts, skipped dates, days without midnight, negative summer time, two-hour shifts. */
    public static final List<ZoneId> NASTY = zones(
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "America/St_Johns",
            "America/Havana",
            "America/Sao_Paulo",
            "America/Asuncion",
            "Asia/Beirut",
            "Africa/Casablanca",
            "Asia/Kathmandu",
            "Antarctica/Troll",
            "Europe/Dublin",
            "Asia/Gaza",
            "Pacific/Kiritimati",
            "Pacific/Chatham");

    public static final List<ZoneId> WITHOUT_CLOCK_CHANGES = zones("America/Phoenix", "America/Regina", "UTC");

    public static final List<ZoneId> US =
            zones("America/Chicago", "America/New_York", "America/Denver", "America/Los_Angeles", "America/Anchorage");

    /** All that this JDK knows, without the test double of the tests. */
    public static final List<ZoneId> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> !id.startsWith("Test/"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private Zones() {}

    private static List<ZoneId> zones(String... ids) {
        return List.of(ids).stream().map(ZoneId::of).toList();
    }

    public static Arbitrary<ZoneId> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(NASTY)),
                        Tuple.of(2, Arbitraries.of(US)),
                        Tuple.of(1, Arbitraries.of(WITHOUT_CLOCK_CHANGES)),
                        Tuple.of(3, Arbitraries.of(ALL)))
                .withoutEdgeCases();
    }

    /** The next time the zone's clocks change after an instant, or the instant itself where they never do again. */
    public static Instant changeAfter(Instant instant, ZoneId zone) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
        return next == null ? instant : next.getInstant();
    }

    /** Any zone, with a bias to nasty ones. */
    public static final class Any implements ArbitrarySupplier<ZoneId> {
        @Override
        public Arbitrary<ZoneId> get() {
            return any();
        }
    }

    /** Zones whose clocks change. */
    public static final class Changing implements ArbitrarySupplier<ZoneId> {
        @Override
        public Arbitrary<ZoneId> get() {
            return any().filter(zone -> zone.getRules().nextTransition(Instant.parse("1905-01-01T00:00:00Z")) != null);
        }
    }
}
