package org.careweek.example.hours.streams;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** From one instant until before another. */
record Stretch(Instant start, Instant end) {

    boolean isEmpty() {
        return !start.isBefore(end);
    }

    long seconds() {
        return Duration.between(start, end).toSeconds();
    }

    /** All time that some of them hold, once. */
    static List<Stretch> union(Stream<Stretch> some) {
        List<Stretch> joined = new ArrayList<>();
        some.sorted(Comparator.comparing(Stretch::start)).forEach(next -> {
            Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || next.start().isAfter(last.end())) {
                joined.add(next);
            } else if (next.end().isAfter(last.end())) {
                joined.set(joined.size() - 1, new Stretch(last.start(), next.end()));
            }
        });
        return joined;
    }

    /** Cut at each local midnight. */
    Stream<Dated> byDate(ZoneId zone) {
        List<Dated> pieces = new ArrayList<>();
        Instant from = start;
        while (from.isBefore(end)) {
            LocalDate date = from.atZone(zone).toLocalDate();
            Instant midnight = date.plusDays(1).atStartOfDay(zone).toInstant();
            Instant until = midnight.isBefore(end) ? midnight : end;
            pieces.add(new Dated(date, new Stretch(from, until).seconds()));
            from = until;
        }
        return pieces.stream();
    }

    /** Seconds of one local date. */
    record Dated(LocalDate date, long seconds) {}
}
