package org.careweek.plugin.icalendar.busy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long an event is, each time that it recurs. */
@FunctionalInterface
interface EventLength {

    /** Where an occurrence that starts then ends, not before it. */
    Instant endOf(CalendarTime start);

    /** The length of a component; one that says nothing lasts its whole date, or no time. */
    static EventLength of(Component event, CalendarTime start, CalendarZones zones) throws UnusableValue {
        Optional<ContentLine> end = event.first("DTEND");
        Optional<ContentLine> duration = event.first("DURATION");
        if (end.isPresent() && duration.isPresent()) {
            throw new UnusableValue(RefusalReason.REPEATED, "either an end or a length");
        }
        if (end.isPresent()) {
            return until(start, zones.time(end.get(), end.get().value()));
        }
        if (duration.isPresent()) {
            return lasting(CalendarValues.length(duration.get().word()));
        }
        return start.isDate() ? days(1) : CalendarTime::instant;
    }

    /** Days by the wall clock, then time that passes. */
    static EventLength lasting(CalendarValues.Length length) {
        return start -> {
            CalendarTime day = start.at(start.local().plusDays(length.days()));
            Instant from = start.isDate() && length.days() > 0 ? day.endOfDateBefore() : day.instant();
            return latest(start.instant(), from.plusSeconds(length.seconds()));
        };
    }

    private static EventLength days(long days) {
        return start ->
                latest(start.instant(), start.at(start.local().plusDays(days)).endOfDateBefore());
    }

    /**
     * An end written beside the start. Later occurrences last as long in time that passes, or as long by the wall clock, whichever
     * ends later: RFC 5545 says the former, but a night shift follows the clock on the wall, and nobody should be planned over it.
     */
    static EventLength until(CalendarTime start, CalendarTime end) throws UnusableValue {
        if (start.isDate() != end.isDate()) {
            throw UnusableValue.time("an end of the same kind as the start, a date or a time");
        }
        if (end.isDate()) {
            long days = ChronoUnit.DAYS.between(start.local(), end.local());
            if (days < 0) {
                throw endBeforeStart();
            }
            // Some writers give one day the same first and last date.
            return days(Math.max(1, days));
        }
        Instant from = start.instant();
        Instant till = end.instant().isBefore(from) ? end.later() : end.instant();
        if (till.isBefore(from)) {
            throw endBeforeStart();
        }
        Duration passing = Duration.between(from, till);
        Duration onTheWall = Duration.between(start.local(), end.local());
        boolean oneWall = start.rules().equals(end.rules());
        return again -> {
            Instant exact = again.instant().plus(passing);
            return !oneWall || again.local().equals(start.local())
                    ? exact
                    : latest(exact, again.at(again.local().plus(onTheWall)).instant());
        };
    }

    private static UnusableValue endBeforeStart() {
        return new UnusableValue(RefusalReason.END_BEFORE_START, "an end that is not before the start");
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
