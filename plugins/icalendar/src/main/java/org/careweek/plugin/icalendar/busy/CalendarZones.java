package org.careweek.plugin.icalendar.busy;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/**
 * The zones of one calendar by the names that it gives them. A name that the JDK knows means that zone, whatever definition comes
 * with it, since such definitions are often those of another year; so does a name of Windows, and a path that ends in a known name. Any other
 * name means what the calendar defines. Nothing is registered anywhere. Not safe for concurrent use.
 */
final class CalendarZones {

    private static final Set<String> KNOWN = namesOfTheJdk();

    private final Map<String, List<Component>> defined = new HashMap<>();
    private final Map<String, ZoneRules> found = new HashMap<>();
    private final ZoneRules floating;
    private final Work work;

    CalendarZones(Component calendar, ZoneId floating, Work work) {
        this.floating = floating.getRules();
        this.work = work;
        for (Component zone : calendar.parts("VTIMEZONE")) {
            zone.first("TZID")
                    .ifPresent(id -> defined.computeIfAbsent(id.value().strip(), key -> new ArrayList<>())
                            .add(zone));
        }
    }

    /** Without the zones that some other part of the process has added, whose rules may be anything or missing. */
    static Set<String> namesOfTheJdk() {
        Set<String> names = new HashSet<>(ZoneId.getAvailableZoneIds());
        names.retainAll(List.of(TimeZone.getAvailableIDs()));
        return Set.copyOf(names);
    }

    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    /** The time that a property, or one value of its list, says. */
    CalendarTime time(ContentLine property, String value) throws UnusableValue {
        String text = value.strip();
        var local = CalendarValues.local(text);
        if (CalendarValues.isUtc(text)) {
            return CalendarTime.utc(local);
        }
        boolean date = CalendarValues.isDate(text);
        Optional<String> zone = date ? Optional.empty() : property.parameter("TZID");
        return new CalendarTime(local, date, zone.isPresent() ? rules(zone.get().strip()) : floating);
    }

    private ZoneRules rules(String id) throws UnusableValue {
        ZoneRules rules = found.get(id);
        if (rules == null) {
            Optional<ZoneId> known = known(id);
            rules = known.isPresent() ? known.get().getRules() : definition(id);
            found.put(id, rules);
        }
        return rules;
    }

    private static Optional<ZoneId> known(String id) {
        if (isKnown(id)) {
            return Optional.of(ZoneId.of(id));
        }
        Optional<ZoneId> windows = WindowsZones.named(id);
        return windows.isPresent() || !id.startsWith("/") ? windows : atEndOf(id);
    }

    /** As in {@code /vendor/Europe/Berlin}: the longest end that is known. */
    private static Optional<ZoneId> atEndOf(String path) {
        int slash = path.indexOf('/');
        while (slash >= 0) {
            String end = path.substring(slash + 1);
            if (isKnown(end)) {
                return Optional.of(ZoneId.of(end));
            }
            slash = path.indexOf('/', slash + 1);
        }
        return Optional.empty();
    }

    private ZoneRules definition(String id) throws UnusableValue {
        List<Component> definitions = defined.getOrDefault(id, List.of());
        if (definitions.isEmpty()) {
            throw new UnusableValue(
                    RefusalReason.UNKNOWN_ZONE, "a zone that is known or is defined once in the same calendar");
        }
        ZoneRules rules = Observances.rulesOf(definitions.get(0), work);
        for (Component again : definitions) {
            if (!Observances.rulesOf(again, work).equals(rules)) {
                throw new UnusableValue(RefusalReason.UNREADABLE_ZONE, "one definition of each zone");
            }
        }
        return rules;
    }
}
