package org.careweek.core.scheduling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.WeeklyAvailability;

/** When somebody can come, looked up once for each date: they are asked of many sessions. Not safe for concurrent use. */
final class FreeTime {

    private record Day(LocalDate date, ZoneId zone) {}

    private final WeeklyAvailability availability;
    private final Map<Day, List<InstantRanges>> known = new HashMap<>();

    FreeTime(WeeklyAvailability availability) {
        this.availability = availability;
    }

    /** The same as {@link WeeklyAvailability#allows}. */
    boolean allows(TimeSlot slot) {
        long start = slot.start().toEpochSecond();
        long end = slot.end().toEpochSecond();
        List<InstantRanges> free = known.computeIfAbsent(
                new Day(slot.date(), slot.zone()), day -> availability.on(day.date(), day.zone()));
        return free.stream().anyMatch(time -> time.covers(start, end));
    }
}
