package org.careweek.plugin.icalendar.busy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When one event is, as often as it recurs: its start, what its rules and dates add, less what was taken out or replaced. */
final class EventTimes {

    /** More than any two clocks differ by, and any clock changes. */
    private static final int SLACK_DAYS = 3;

    /** A time that names an occurrence. Between dates and times there is no match. */
    record Id(Instant at, boolean isDate) {
        static Id of(CalendarTime time) {
            return new Id(time.instant(), time.isDate());
        }
    }

    private final Component event;
    private final CalendarZones zones;
    private final BusyTime busy;
    private final Refusals refusals;

    EventTimes(Component event, CalendarZones zones, BusyTime busy, Refusals refusals) {
        this.event = event;
        this.zones = zones;
        this.busy = busy;
        this.refusals = refusals;
    }

    /** Adds the event to the busy time, or refuses all that is wrong with it. */
    void add(Set<Id> replaced, Work work, int most) {
        Optional<CalendarTime> read = start();
        if (read.isEmpty()) {
            return;
        }
        CalendarTime start = read.get();
        EventLength length = lengthFrom(start);
        Set<Id> gone = new HashSet<>(replaced);
        gone.addAll(excluded());
        addIfKept(start, length, gone);
        addDates(start, length, gone);
        for (ContentLine rule : event.all("RRULE")) {
            try {
                addRule(rule, start, length, gone, work, most);
            } catch (UnusableValue value) {
                refusals.add(rule.place(), value);
            }
        }
    }

    private Optional<CalendarTime> start() {
        Optional<ContentLine> line = event.first("DTSTART");
        if (line.isEmpty()) {
            Place place = event.place();
            refusals.add(RefusalReason.NO_START, place.line(), place.offset(), "an event with its start");
            return Optional.empty();
        }
        try {
            return Optional.of(zones.time(line.get(), line.get().value()));
        } catch (UnusableValue value) {
            refusals.add(line.get().place(), value);
            return Optional.empty();
        }
    }

    /** The length; where it is refused, none stands in, so that the rest is looked at all the same. */
    private EventLength lengthFrom(CalendarTime start) {
        try {
            return EventLength.of(event, start, zones);
        } catch (UnusableValue value) {
            ContentLine end =
                    event.first("DTEND").or(() -> event.first("DURATION")).orElseThrow();
            refusals.add(end.place(), value);
            return CalendarTime::instant;
        }
    }

    private boolean addIfKept(CalendarTime start, EventLength length, Set<Id> gone) {
        return !gone.contains(Id.of(start)) && busy.add(start.instant(), length.endOf(start));
    }

    private void addRule(ContentLine rule, CalendarTime start, EventLength length, Set<Id> gone, Work work, int most)
            throws UnusableValue {
        Duration longest = Duration.between(start.instant(), length.endOf(start));
        LocalDateTime from = utc(busy.range().start()).minus(longest).minusDays(SLACK_DAYS);
        LocalDateTime till = utc(busy.range().end()).plusDays(SLACK_DAYS);
        int reaching = 0;
        for (LocalDateTime time : Expansion.of(RecurrenceRule.parse(rule.value()), start, from, till, work)) {
            reaching += addIfKept(start.at(time), length, gone) ? 1 : 0;
            if (reaching > most) {
                throw new UnusableValue(
                        RefusalReason.TOO_MANY_OCCURRENCES,
                        "a rule that recurs at most " + most + " times in the asked time");
            }
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
    }

    private void addDates(CalendarTime start, EventLength length, Set<Id> gone) {
        for (ContentLine line : event.all("RDATE")) {
            try {
                for (String value : line.value().split(",", -1)) {
                    Period again = value.indexOf('/') < 0
                            ? new Period(zones.time(line, value), length)
                            : Period.of(line, value, zones);
                    if (again.start().isDate() != start.isDate()) {
                        throw UnusableValue.time("times of the same kind as the start, dates or times");
                    }
                    addIfKept(again.start(), again.length(), gone);
                }
            } catch (UnusableValue value) {
                refusals.add(line.place(), value);
            }
        }
    }

    private Set<Id> excluded() {
        Set<Id> excluded = new HashSet<>();
        for (ContentLine line : event.all("EXDATE")) {
            try {
                for (String value : line.value().split(",", -1)) {
                    excluded.add(Id.of(zones.time(line, value)));
                }
            } catch (UnusableValue value) {
                refusals.add(line.place(), value);
            }
        }
        return excluded;
    }

    /** The occurrence of a recurring event that this one replaces; nothing where it is an event of its own. */
    static Optional<Id> replacedBy(Component event, CalendarZones zones, Refusals refusals) {
        List<ContentLine> lines = event.all("RECURRENCE-ID");
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        ContentLine line = lines.get(0);
        try {
            if (line.parameter("RANGE").isPresent()) {
                throw new UnusableValue(RefusalReason.UNSUPPORTED, "a change to one occurrence, without RANGE");
            }
            return Optional.of(Id.of(zones.time(line, line.value())));
        } catch (UnusableValue value) {
            refusals.add(line.place(), value);
            return Optional.empty();
        }
    }
}
