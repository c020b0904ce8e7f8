package org.careweek.plugin.icalendar.busy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns a calendar's own definition of a zone into rules, without telling the JDK of it. */
final class Observances {

    private static final LocalDateTime FROM = LocalDateTime.of(1900, 1, 1, 0, 0);
    private static final LocalDateTime TILL = LocalDateTime.of(2201, 1, 3, 0, 0);
    private static final long SECONDS_A_DAY = 86_400;

    /** The beginning of an offset. */
    private record Onset(Instant at, ZoneOffset before, ZoneOffset after) {}

    private Observances() {}

    static ZoneRules rulesOf(Component zone, Work work) throws UnusableValue {
        List<Onset> onsets = new ArrayList<>();
        for (String kind : List.of("STANDARD", "DAYLIGHT")) {
            for (Component observance : zone.parts(kind)) {
                onsets.addAll(onsetsOf(observance, work));
            }
        }
        onsets.sort(Comparator.comparing(Onset::at));
        if (onsets.isEmpty()) {
            throw unreadable("a zone whose definition has a start and offsets");
        }
        ZoneOffset first = onsets.get(0).before();
        ZoneOffset now = first;
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        for (Onset onset : onsets) {
            if (!onset.after().equals(now)) {
                changes.add(change(onset.at(), now, onset.after(), changes));
                now = onset.after();
            }
        }
        return ZoneRules.of(first, first, List.of(), changes, List.of());
    }

    private static ZoneOffsetTransition change(
            Instant at, ZoneOffset from, ZoneOffset to, List<ZoneOffsetTransition> earlier) throws UnusableValue {
        long second = at.getEpochSecond();
        if (!earlier.isEmpty() && second - earlier.get(earlier.size() - 1).toEpochSecond() < 2 * SECONDS_A_DAY) {
            throw unreadable("a zone whose clock changes at most every other day");
        }
        return ZoneOffsetTransition.of(LocalDateTime.ofEpochSecond(second, 0, from), from, to);
    }

    private static List<Onset> onsetsOf(Component observance, Work work) throws UnusableValue {
        ZoneOffset before = CalendarValues.offset(required(observance, "TZOFFSETFROM"));
        ZoneOffset after = CalendarValues.offset(required(observance, "TZOFFSETTO"));
        LocalDateTime start = CalendarValues.local(required(observance, "DTSTART"));
        CalendarTime clock = new CalendarTime(start, false, before.getRules());
        List<LocalDateTime> times = new ArrayList<>(List.of(start));
        for (ContentLine rule : observance.all("RRULE")) {
            times.addAll(Expansion.of(RecurrenceRule.parse(rule.value()), clock, FROM, TILL, work));
        }
        for (ContentLine dates : observance.all("RDATE")) {
            for (String date : dates.value().split(",", -1)) {
                times.add(CalendarValues.local(date.strip()));
            }
        }
        return times.stream()
                .map(time -> new Onset(time.toInstant(before), before, after))
                .toList();
    }

    private static String required(Component observance, String property) throws UnusableValue {
        Optional<ContentLine> line = observance.first(property);
        if (line.isEmpty()) {
            throw unreadable("a zone whose definition has a start and offsets");
        }
        return line.get().value().strip();
    }

    private static UnusableValue unreadable(String expected) {
        return new UnusableValue(RefusalReason.UNREADABLE_ZONE, expected);
    }
}
