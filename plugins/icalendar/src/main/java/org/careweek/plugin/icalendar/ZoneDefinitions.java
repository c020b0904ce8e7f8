package org.careweek.plugin.icalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.careweek.spi.calendar.CalendarEntry;

/**
 * Which entries are written by the clock of their zone, and the definitions of those zones: every change of the clock from the last
 * one before the first entry through the last entry, to the second, and no other. They are made from the rules of the running Java
 * and not taken from ical4j, whose own name a server and carry two centuries of changes.
 *
 * <p>By the clock are written the entries that every reader understands alike. Some of them know a change
 * only by its date (biweekly 0.6.8) or miss it by minutes, and lose the sign of an offset of less than an hour (ical4j 4.4.0); and
 * both know one standard time of a zone and one hour of summer time only. So entries on a date on which the clock changes, or on the date before or after, and
 * those in a zone whose offset then had seconds, whose standard time changed between them or whose summer time is not an hour, are not. A definition begins with standard time, without which biweekly takes summer time for an offset from UTC.
 */
final class ZoneDefinitions {

    private static final int SECONDS_A_MINUTE = 60;

    private final Map<String, VTimeZone> definitions = new TreeMap<>();

    /** @param entries all entries of a calendar */
    ZoneDefinitions(List<CalendarEntry> entries) {
        Map<ZoneId, List<CalendarEntry>> byZone = entries.stream()
                .filter(ZoneDefinitions::hasOneOffset)
                .collect(Collectors.groupingBy(entry -> entry.start().getZone()));
        byZone.forEach((zone, own) -> define(zone, own).ifPresent(it -> definitions.put(zone.getId(), it)));
    }

    /** Whether an entry is written by the clock of its zone. */
    boolean isByTheClock(CalendarEntry entry) {
        return hasOneOffset(entry)
                && definitions.containsKey(entry.start().getZone().getId());
    }

    /** By name of the zone. */
    Collection<VTimeZone> all() {
        return definitions.values();
    }

    /** Whether the zone has rules at all, and the clock does not change on any date of the entry or beside it. */
    private static boolean hasOneOffset(CalendarEntry entry) {
        ZoneId zone = entry.start().getZone();
        ZoneRules rules = zone.getRules();
        Instant first =
                entry.start().toLocalDate().minusDays(1).atStartOfDay(zone).toInstant();
        Instant end = entry.end().toLocalDate().plusDays(2).atStartOfDay(zone).toInstant();
        ZoneOffsetTransition change = rules.nextTransition(first.minusNanos(1));
        return !rules.isFixedOffset() && (change == null || !change.getInstant().isBefore(end));
    }

    private static Optional<VTimeZone> define(ZoneId zone, List<CalendarEntry> entries) {
        Instant first = entries.stream()
                .map(entry -> entry.start().toInstant())
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = entries.stream()
                .map(entry -> entry.end().toInstant())
                .max(Instant::compareTo)
                .orElseThrow();
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> changes = new ArrayList<>(upTo(rules, first));
        changes.addAll(between(rules, first, last));
        ZoneOffset standard = rules.getStandardOffset(first);
        boolean understood = isWhole(rules.getOffset(first))
                && isUsual(rules.getDaylightSavings(first))
                && changes.stream().allMatch(change -> isUnderstood(rules, change, standard));
        if (!understood) {
            return Optional.empty();
        }
        List<Observance> observances = changes.stream()
                .map(change -> observance(rules, change))
                .collect(Collectors.toCollection(ArrayList::new));
        if (observances.isEmpty() || changes.get(0).getInstant().isAfter(first)) {
            observances.add(0, since(rules, first));
        }
        return Optional.of(
                new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances)));
    }

    private static boolean isUnderstood(ZoneRules rules, ZoneOffsetTransition change, ZoneOffset standard) {
        return isWhole(change.getOffsetAfter())
                && rules.getStandardOffset(change.getInstant()).equals(standard)
                && isUsual(rules.getDaylightSavings(change.getInstant()));
    }

    private static boolean isUsual(Duration daylightSavings) {
        return daylightSavings.isZero() || daylightSavings.equals(Duration.ofHours(1));
    }

    private static boolean isWhole(ZoneOffset offset) {
        return offset.getTotalSeconds() % SECONDS_A_MINUTE == 0;
    }

    /** From the last change to standard time to the last change at all before the first entry; none where none is known. */
    private static List<ZoneOffsetTransition> upTo(ZoneRules rules, Instant first) {
        Deque<ZoneOffsetTransition> changes = new ArrayDeque<>();
        boolean standard = false;
        ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
        while (!standard && change != null && isWhole(change.getOffsetBefore())) {
            changes.addFirst(change);
            standard = !rules.isDaylightSavings(change.getInstant());
            change = rules.previousTransition(change.getInstant());
        }
        return List.copyOf(changes);
    }

    private static List<ZoneOffsetTransition> between(ZoneRules rules, Instant first, Instant last) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        for (ZoneOffsetTransition change = rules.nextTransition(first);
                change != null && !change.getInstant().isAfter(last);
                change = rules.nextTransition(change.getInstant())) {
            changes.add(change);
        }
        return changes;
    }

    /** What holds when the first entry begins, for a year, where no change before it is known. */
    private static Observance since(ZoneRules rules, Instant first) {
        ZoneOffset offset = rules.getOffset(first);
        LocalDateTime since = LocalDateTime.ofInstant(first, offset)
                .toLocalDate()
                .minusYears(1)
                .atStartOfDay();
        return observance(rules.isDaylightSavings(first), since, offset, offset);
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        return observance(
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    /** @param onset by the clock before the change */
    private static Observance observance(boolean daylight, LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
        PropertyList properties =
                new PropertyList(List.of(new DtStart<>(onset), new TzOffsetFrom(from), new TzOffsetTo(to)));
        return daylight ? new Daylight(properties) : new Standard(properties);
    }
}
