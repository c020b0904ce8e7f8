package org.careweek.plugin.weekview.handout;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A time at which a zone's clocks are set: who misses it comes too early or too late for days.
 *
 * @param transition as the zone's rules know it
 */
record ClockChange(ZoneOffsetTransition transition) {

    /** The changes of some days, in order; the last day is included. */
    static List<ClockChange> between(LocalDate first, LocalDate last, ZoneId zone) {
        return Stream.iterate(
                        // A day early: a zone may lack the first day's midnight.
                        zone.getRules()
                                .nextTransition(
                                        first.minusDays(1).atStartOfDay(zone).toInstant()),
                        next -> next != null && !new ClockChange(next).day().isAfter(last),
                        each -> zone.getRules().nextTransition(each.getInstant()))
                .map(ClockChange::new)
                .filter(change -> !change.day().isBefore(first))
                .toList();
    }

    ClockChange {
        Objects.requireNonNull(transition, "transition");
    }

    /** The day that is longer or shorter for it; where clocks skip a whole date, the one after. */
    LocalDate day() {
        return transition.isGap()
                ? transition.getDateTimeAfter().toLocalDate()
                : transition.getDateTimeBefore().minusNanos(1).toLocalDate();
    }

    String sentence() {
        Duration by = transition.getDuration();
        return "Clocks change: " + when() + " they go " + (by.isNegative() ? "back " : "forward ")
                + ClockText.length(by.abs()) + ".";
    }

    private String when() {
        LocalTime time = transition.getDateTimeBefore().toLocalTime();
        if (time.equals(LocalTime.MIDNIGHT)) {
            return transition.isGap() ? "as this day begins" : "as this day ends";
        }
        return "at " + ClockText.time(time);
    }
}
