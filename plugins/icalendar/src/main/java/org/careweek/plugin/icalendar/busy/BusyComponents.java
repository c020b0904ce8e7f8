package org.careweek.plugin.icalendar.busy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;

/** Adds up what the calendars of a file say of busy time. Whether an event was changed elsewhere in the file is looked at first. */
final class BusyComponents {

    private record Entry(Component component, CalendarZones zones) {}

    private final List<Entry> events = new ArrayList<>();
    private final List<Entry> freeBusy = new ArrayList<>();
    private final Map<String, Set<EventTimes.Id>> replaced = new HashMap<>();
    private final ReadingLimits limits;
    private final Refusals refusals;
    private final Work work = new Work();

    BusyComponents(List<Component> calendars, ZoneId floating, ReadingLimits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
        for (Component calendar : calendars) {
            CalendarZones zones = new CalendarZones(calendar, floating, work);
            calendar.parts("VEVENT").forEach(event -> events.add(new Entry(event, zones)));
            calendar.parts("VFREEBUSY").forEach(part -> freeBusy.add(new Entry(part, zones)));
        }
    }

    /** The busy time in a range, of use only where nothing was refused. */
    InstantRanges in(InstantRange range) {
        BusyTime busy = new BusyTime(range);
        for (Entry event : events) {
            Optional<EventTimes.Id> original = EventTimes.replacedBy(event.component(), event.zones(), refusals);
            original.ifPresent(id ->
                    replaced.computeIfAbsent(uid(event), key -> new HashSet<>()).add(id));
        }
        for (Entry event : events) {
            if (isBusy(event.component())) {
                boolean replacement = event.component().first("RECURRENCE-ID").isPresent();
                Set<EventTimes.Id> gone = replacement ? Set.of() : replaced.getOrDefault(uid(event), Set.of());
                new EventTimes(event.component(), event.zones(), busy, refusals).add(gone, work, limits.occurrences());
            }
        }
        freeBusy.forEach(part -> addFreeBusy(part, busy));
        return busy.sum();
    }

    /** An event without a name cannot be meant by another one. */
    private static String uid(Entry event) {
        return event.component()
                .first("UID")
                .map(ContentLine::value)
                .orElseGet(() -> "no name, at byte " + event.component().place().offset());
    }

    private static boolean isBusy(Component event) {
        boolean cancelled = event.first("STATUS")
                .filter(it -> it.word().equals("CANCELLED"))
                .isPresent();
        boolean transparent = event.first("TRANSP")
                .filter(it -> it.word().equals("TRANSPARENT"))
                .isPresent();
        return !cancelled && !transparent;
    }

    /** What is not said to be free is busy, be it tentative or of a kind unknown. */
    private void addFreeBusy(Entry part, BusyTime busy) {
        for (ContentLine line : part.component().all("FREEBUSY")) {
            if (line.parameter("FBTYPE").filter("FREE"::equalsIgnoreCase).isPresent()) {
                continue;
            }
            try {
                for (String value : line.value().split(",", -1)) {
                    Period period = Period.of(line, value, part.zones());
                    busy.add(period.start().instant(), period.length().endOf(period.start()));
                }
            } catch (UnusableValue value) {
                refusals.add(line.place(), value);
            }
        }
    }
}
