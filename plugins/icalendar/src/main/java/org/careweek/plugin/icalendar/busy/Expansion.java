package org.careweek.plugin.icalendar.busy;

import static org.careweek.plugin.icalendar.busy.RecurrenceRule.Part.BYHOUR;
import static org.careweek.plugin.icalendar.busy.RecurrenceRule.Part.BYMINUTE;
import static org.careweek.plugin.icalendar.busy.RecurrenceRule.Part.BYSECOND;
import static org.careweek.plugin.icalendar.busy.RecurrenceRule.Part.BYSETPOS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.careweek.plugin.icalendar.busy.RecurrenceRule.Frequency;

/**
 * The times at which a rule recurs, by the clock of its start. It jumps to the asked time where it can, so that a rule of long ago
 * costs nothing more; else a count is counted from the start. The start itself is among them only where the rule says so.
 */
final class Expansion {

    private final RecurrenceRule rule;
    private final CalendarTime start;
    private final Work work;
    private final RulePeriods periods;
    private final List<LocalTime> timesOfDay;
    private Predicate<LocalDateTime> inTime = time -> true;
    private LocalDate last;

    private Expansion(RecurrenceRule rule, CalendarTime start, LocalDate last, Work work) throws UnusableValue {
        this.rule = rule;
        this.start = start;
        this.work = work;
        this.last = last;
        this.periods = new RulePeriods(rule, start.local().toLocalDate(), work);
        work.beginRule();
        this.timesOfDay = timesOfDay();
        if (rule.until().isPresent()) {
            endAt(rule.until().get().strip());
        }
    }

    /** The times from {@code from} through {@code till}, in order. */
    static List<LocalDateTime> of(
            RecurrenceRule rule, CalendarTime start, LocalDateTime from, LocalDateTime till, Work work)
            throws UnusableValue {
        return new Expansion(rule, start, till.toLocalDate(), work)
                .times(from).stream().filter(time -> !time.isAfter(till)).toList();
    }

    private List<LocalDateTime> times(LocalDateTime from) throws UnusableValue {
        List<LocalDateTime> found = new ArrayList<>();
        boolean jumps = rule.count().isEmpty() || isOnceInEveryPeriod();
        long period = jumps ? periods.reaching(from.toLocalDate()) : 0;
        long left = rule.count().isEmpty() ? Long.MAX_VALUE : rule.count().getAsLong() - period;
        for (; periods.beginning(period) <= last.toEpochDay(); period++) {
            for (LocalDateTime time : timesOf(periods.dates(period))) {
                if (time.isBefore(start.local())) {
                    continue;
                }
                if (left-- <= 0 || !inTime.test(time)) {
                    return found;
                }
                if (!time.isBefore(from)) {
                    found.add(time);
                }
            }
        }
        return found;
    }

    /** Then the number of a period is the number of times before it. */
    private boolean isOnceInEveryPeriod() {
        boolean ofDays = rule.frequency() == Frequency.DAILY || rule.frequency() == Frequency.WEEKLY;
        return ofDays && rule.numbers().isEmpty() && rule.days().isEmpty();
    }

    private List<LocalDateTime> timesOf(List<LocalDate> dates) throws UnusableValue {
        work.spend((long) dates.size() * timesOfDay.size());
        List<LocalDateTime> times = dates.stream()
                .flatMap(date -> timesOfDay.stream().map(date::atTime))
                .toList();
        if (!rule.has(BYSETPOS)) {
            return times;
        }
        TreeSet<LocalDateTime> chosen = new TreeSet<>();
        for (int place : rule.of(BYSETPOS)) {
            int index = place > 0 ? place - 1 : times.size() + place;
            if (index >= 0 && index < times.size()) {
                chosen.add(times.get(index));
            }
        }
        return List.copyOf(chosen);
    }

    /** A date recurs by days alone. */
    private List<LocalTime> timesOfDay() {
        LocalTime own = start.local().toLocalTime();
        List<LocalTime> times = new ArrayList<>();
        for (int hour : orOwn(BYHOUR, own.getHour())) {
            for (int minute : orOwn(BYMINUTE, own.getMinute())) {
                for (int second : orOwn(BYSECOND, own.getSecond())) {
                    times.add(LocalTime.of(hour, minute, second));
                }
            }
        }
        return times;
    }

    private List<Integer> orOwn(RecurrenceRule.Part part, int own) {
        return rule.has(part) && !start.isDate() ? rule.of(part) : List.of(own);
    }

    /** The last time is included. A date includes all of it, and between dates and times the dates are compared. */
    private void endAt(String until) throws UnusableValue {
        LocalDateTime end;
        try {
            end = CalendarValues.local(until);
        } catch (UnusableValue none) {
            throw new UnusableValue(RefusalReason.UNREADABLE_RULE, "a rule that ends at a date or a time");
        }
        if (start.isDate() || CalendarValues.isDate(until)) {
            inTime = time -> !time.toLocalDate().isAfter(end.toLocalDate());
        } else if (CalendarValues.isUtc(until)) {
            Instant instant = CalendarTime.utc(end).instant();
            inTime = time -> !start.at(time).instant().isAfter(instant);
        } else {
            inTime = time -> !time.isAfter(end);
        }
        LocalDate well = end.toLocalDate().plusDays(2);
        last = well.isBefore(last) ? well : last;
    }
}
