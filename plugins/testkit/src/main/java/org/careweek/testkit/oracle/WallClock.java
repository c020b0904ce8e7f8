package org.careweek.testkit.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.careweek.core.time.AvailabilityWindow;

/** Wall-clock times as seconds. */
final class WallClock {

    private WallClock() {}

    /** A time that occurs twice means the earlier instant; one that does not occur is moved forward by the gap. */
    static long second(LocalDateTime shown, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
        ZoneOffset offset =
                offsets.isEmpty() ? zone.getRules().getTransition(shown).getOffsetBefore() : offsets.get(0);
        return shown.toEpochSecond(offset);
    }

    /** Whether a session lies in a window on its own date; a window that ends at midnight ends with the date. */
    static boolean holds(AvailabilityWindow window, PlannedSession session, ZoneId zone) {
        LocalDate date = session.date();
        if (window.day() != date.getDayOfWeek()) {
            return false;
        }
        boolean untilMidnight = window.to().equals(LocalTime.MIDNIGHT);
        LocalDateTime end = untilMidnight
                ? LocalDateTime.of(date.plusDays(1), LocalTime.MIDNIGHT)
                : LocalDateTime.of(date, window.to());
        return second(LocalDateTime.of(date, window.from()), zone) <= session.start()
                && session.end() <= second(end, zone);
    }
}
