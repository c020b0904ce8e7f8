package org.careweek.testkit.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Zones of clinics, and the changes of their clocks from 1970 through 2050. */
final class AnyZones {

    static final List<ZoneId> US =
            zones("America/Chicago", "America/New_York", "America/Denver", "America/Los_Angeles", "America/Anchorage");

    /** Their clocks did not change since 1970. */
    static final List<ZoneId> STEADY = zones("UTC", "America/Phoenix", "America/Regina");

    /** Half-hour shifts, days without midnight, skipped dates, summer time in winter, changes in Ramadan, double shifts. */
    static final List<ZoneId> NASTY = zones(
            "Australia/Lord_Howe",
            "America/Havana",
            "America/Asuncion",
            "America/Sao_Paulo",
            "Pacific/Apia",
            "Pacific/Kiritimati",
            "Pacific/Chatham",
            "Africa/Casablanca",
            "Europe/Dublin",
            "Asia/Beirut",
            "Asia/Gaza",
            "Antarctica/Troll",
            "America/St_Johns");

    private static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("2050-12-01T00:00:00Z");

    private static final Map<String, List<ZoneOffsetTransition>> CHANGES = changesOfAll();

    private AnyZones() {}

    private static List<ZoneId> zones(String... ids) {
        return Stream.of(ids).map(ZoneId::of).toList();
    }

    static Arbitrary<ZoneId> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(15, Arbitraries.of(STEADY)),
                        Tuple.of(40, Arbitraries.of(US)),
                        Tuple.of(45, Arbitraries.of(NASTY)))
                .withoutEdgeCases();
    }

    /** Those whose clocks changed, in the same proportion. */
    static Arbitrary<ZoneId> changing() {
        return Arbitraries.frequencyOf(Tuple.of(40, Arbitraries.of(US)), Tuple.of(45, Arbitraries.of(NASTY)))
                .withoutEdgeCases();
    }

    /** In order; none where the clocks did not change. */
    static List<ZoneOffsetTransition> changesOf(ZoneId zone) {
        List<ZoneOffsetTransition> known = CHANGES.get(zone.getId());
        return known == null ? find(zone) : known;
    }

    private static Map<String, List<ZoneOffsetTransition>> changesOfAll() {
        Map<String, List<ZoneOffsetTransition>> changes = new TreeMap<>();
        Stream.of(US, STEADY, NASTY).flatMap(List::stream).forEach(zone -> changes.put(zone.getId(), find(zone)));
        return Map.copyOf(changes);
    }

    private static List<ZoneOffsetTransition> find(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> found = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(FIRST);
        while (next != null && next.getInstant().isBefore(LAST)) {
            found.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return List.copyOf(found);
    }
}
