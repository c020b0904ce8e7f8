package org.careweek.plugin.icalendar.busy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the lines of a file together as calendars. What says nothing about busy time is passed over, however odd it is. */
final class ComponentReader {

    /** The components that say something about busy time, and where they stand. */
    private static final Map<String, Set<String>> OUTER = Map.of(
            "VEVENT", Set.of("VCALENDAR"),
            "VFREEBUSY", Set.of("VCALENDAR"),
            "VTIMEZONE", Set.of("VCALENDAR"),
            "STANDARD", Set.of("VTIMEZONE"),
            "DAYLIGHT", Set.of("VTIMEZONE"));

    private static final Map<String, Set<String>> ONCE = Map.of(
            "VEVENT", Set.of("UID", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "STATUS", "TRANSP"),
            "VFREEBUSY", Set.of(),
            "VTIMEZONE", Set.of("TZID"),
            "STANDARD", Set.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
            "DAYLIGHT", Set.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"));

    private static final Map<String, Set<String>> REPEATABLE = Map.of(
            "VEVENT", Set.of("RRULE", "RDATE", "EXDATE"),
            "VFREEBUSY", Set.of("FREEBUSY"),
            "VTIMEZONE", Set.of(),
            "STANDARD", Set.of("RRULE", "RDATE"),
            "DAYLIGHT", Set.of("RRULE", "RDATE"));

    private final ReadingLimits limits;
    private final Refusals refusals;
    private final Deque<Component> open = new ArrayDeque<>();
    private final List<Component> calendars = new ArrayList<>();
    private int components;

    ComponentReader(ReadingLimits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    /** The calendars of a file, of use only where nothing was refused. */
    List<Component> read(byte[] bytes) {
        UnfoldedLines lines = new UnfoldedLines(bytes, limits.lineBytes(), refusals);
        while (lines.hasNext()) {
            Optional<String> line = lines.next();
            if (line.isPresent() && !take(line.get(), lines.place())) {
                return calendars;
            }
        }
        if (!open.isEmpty()) {
            Place place = open.peek().place();
            refusals.add(RefusalReason.UNBALANCED, place.line(), place.offset(), "a component that ends");
        } else if (calendars.isEmpty() && refusals.isEmpty()) {
            refusals.add(RefusalReason.NOT_A_CALENDAR, 0, 0, "a calendar, from BEGIN:VCALENDAR to its END");
        }
        return calendars;
    }

    /** Whether to read on. */
    private boolean take(String line, Place place) {
        String name = ContentLine.nameIn(line);
        boolean delimits = name.equals("BEGIN") || name.equals("END");
        if (!delimits && !matters(name)) {
            return true;
        }
        Optional<ContentLine> read = ContentLine.of(line, place);
        if (read.isEmpty()) {
            refusals.add(RefusalReason.UNREADABLE_LINE, place.line(), place.offset(), "a property and its value");
            return !delimits;
        }
        if (delimits) {
            return name.equals("BEGIN")
                    ? begin(read.get().word(), place)
                    : end(read.get().word(), place);
        }
        Component component = open.element();
        if (isOnce(component, name) && component.first(name).isPresent()) {
            refusals.add(RefusalReason.REPEATED, place.line(), place.offset(), "this property once in a component");
        }
        component.add(read.get());
        return true;
    }

    private boolean matters(String name) {
        return !open.isEmpty()
                && (isOnce(open.element(), name)
                        || REPEATABLE
                                .getOrDefault(open.element().name(), Set.of())
                                .contains(name));
    }

    private static boolean isOnce(Component component, String name) {
        return ONCE.getOrDefault(component.name(), Set.of()).contains(name);
    }

    private boolean begin(String name, Place place) {
        if (++components > limits.components()) {
            return stop(RefusalReason.TOO_MANY_COMPONENTS, place, "at most " + limits.components() + " components");
        }
        if (open.size() == limits.depth()) {
            return stop(RefusalReason.TOO_DEEP, place, "components at most " + limits.depth() + " deep");
        }
        if (open.isEmpty() && !name.equals("VCALENDAR")) {
            return stop(RefusalReason.NOT_A_CALENDAR, place, "BEGIN:VCALENDAR");
        }
        if (!open.isEmpty()
                && (name.equals("VCALENDAR")
                        || OUTER.containsKey(name)
                                && !OUTER.get(name).contains(open.element().name()))) {
            return stop(RefusalReason.MISPLACED, place, "such a component directly in the one that it belongs to");
        }
        Component component = new Component(name, place);
        if (open.isEmpty()) {
            calendars.add(component);
        } else if (OUTER.containsKey(name)) {
            open.element().add(component);
        }
        open.push(component);
        return true;
    }

    private boolean end(String name, Place place) {
        if (open.isEmpty() || !open.element().name().equals(name)) {
            return stop(RefusalReason.UNBALANCED, place, "the end of the component that began last");
        }
        open.pop();
        return true;
    }

    private boolean stop(RefusalReason reason, Place place, String expected) {
        refusals.add(reason, place.line(), place.offset(), expected);
        open.clear();
        return false;
    }
}
