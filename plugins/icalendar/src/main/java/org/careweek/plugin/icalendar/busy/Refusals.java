package org.careweek.plugin.icalendar.busy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects why a calendar is refused. Not safe for concurrent use. */
final class Refusals {

    private static final int MOST = 100;

    private final List<CalendarRefusal> found = new ArrayList<>();

    void add(RefusalReason reason, int line, int offset, String expected) {
        if (found.size() < MOST) {
            found.add(new CalendarRefusal(reason, line, offset, expected));
        }
    }

    void add(Place place, UnusableValue value) {
        add(value.reason(), place.line(), place.offset(), value.expected());
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    BusyAnswer.Refused answer() {
        return new BusyAnswer.Refused(found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(CalendarRefusal::line).thenComparingInt(CalendarRefusal::offset))
                .toList());
    }
}
