package org.careweek.core.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a site keeps time: its zone, the day on which its weeks begin, and the dates on which it is closed.
 *
 * @param zone the site's zone
 * @param firstDay the first day of its weeks
 * @param closures dates without sessions, in order
 */
public record ProgramCalendar(ZoneId zone, DayOfWeek firstDay, Set<LocalDate> closures) {

    public ProgramCalendar {
        closures = Collections.unmodifiableSet(new TreeSet<>(closures));
    }

    /** A site that never closes. */
    public static ProgramCalendar of(ZoneId zone, DayOfWeek firstDay) {
        return new ProgramCalendar(zone, firstDay, Set.of());
    }

    public ProgramWeek weekOf(LocalDate date) {
        return ProgramWeek.containing(date, firstDay, zone);
    }

    public ProgramWeek weekOf(Instant instant) {
        return ProgramWeek.containing(instant, firstDay, zone);
    }

    public boolean isClosedOn(LocalDate date) {
        return closures.contains(date);
    }

    /** The first date that the slot touches on which the site is closed, if there is one. */
    public Optional<LocalDate> closureDuring(TimeSlot slot) {
        return slot.dates().stream().filter(this::isClosedOn).findFirst();
    }
}
