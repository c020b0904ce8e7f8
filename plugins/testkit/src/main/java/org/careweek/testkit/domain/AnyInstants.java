package org.careweek.testkit.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Instants, and what wall clocks show, where clocks change. Whole seconds. */
final class AnyInstants {

    private static final int THREE_HOURS = 3 * 3600;
    private static final int MOST_CHANGES = 9_999;
    private static final long FIRST = Instant.parse("1970-01-02T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2050-12-01T00:00:00Z").getEpochSecond();

    private AnyInstants() {}

    static Arbitrary<Instant> any() {
        return Numbers.between(FIRST, LAST).map(Instant::ofEpochSecond);
    }

    /** Half of them no further from a change than the clocks move; all within three hours. */
    static Arbitrary<Instant> nearChanges(ZoneId zone) {
        List<ZoneOffsetTransition> changes = AnyZones.changesOf(zone);
        return changes.isEmpty()
                ? any()
                : Combinators.combine(Numbers.between(0, MOST_CHANGES), inside(), distances())
                        .as((number, inside, distance) -> {
                            ZoneOffsetTransition change = changes.get(number % changes.size());
                            int seconds = inside ? distance % (length(change) + 1) : distance;
                            return change.getInstant().plusSeconds(seconds);
                        })
                        .withoutEdgeCases();
    }

    /** Half of them shown twice or never. */
    static Arbitrary<LocalDateTime> wallClocksNearChanges(ZoneId zone) {
        List<ZoneOffsetTransition> changes = AnyZones.changesOf(zone);
        return changes.isEmpty()
                ? any().map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                : Combinators.combine(Numbers.between(0, MOST_CHANGES), inside(), distances())
                        .as((number, inside, distance) ->
                                wallClock(changes.get(number % changes.size()), inside, distance))
                        .withoutEdgeCases();
    }

    private static LocalDateTime wallClock(ZoneOffsetTransition change, boolean inside, int distance) {
        LocalDateTime one = change.getDateTimeBefore();
        LocalDateTime other = change.getDateTimeAfter();
        LocalDateTime first = one.isBefore(other) ? one : other;
        return inside ? first.plusSeconds(Math.floorMod(distance, length(change))) : one.plusSeconds(distance);
    }

    private static int length(ZoneOffsetTransition change) {
        return Math.abs(change.getDuration().toSecondsPart()
                + (int) change.getDuration().toMinutes() * 60);
    }

    private static Arbitrary<Boolean> inside() {
        return Numbers.percent(50);
    }

    /** The very second, those around it, whole quarters of an hour, and any. */
    private static Arbitrary<Integer> distances() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(0, -1, 1)),
                        Tuple.of(3, Numbers.between(-12, 12).map(quarters -> quarters * 900)),
                        Tuple.of(4, Numbers.between(-THREE_HOURS, THREE_HOURS)))
                .withoutEdgeCases();
    }
}
