package org.careweek.example.benchmarks;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.ParticipantCalendar;

/** What a definition of the zone must tell, for whoever writes one by hand: the last change before a calendar, and those within. */
final class ClockChanges {

    private ClockChanges() {}

    static List<ZoneOffsetTransition> of(ParticipantCalendar calendar) {
        List<CalendarEntry> entries = calendar.entries();
        ZoneRules rules = calendar.zone().getRules();
        Instant last = entries.get(entries.size() - 1).end().toInstant();
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        for (ZoneOffsetTransition change =
                        rules.previousTransition(entries.get(0).start().toInstant());
                !change.getInstant().isAfter(last);
                change = rules.nextTransition(change.getInstant())) {
            changes.add(change);
        }
        return changes;
    }
}
