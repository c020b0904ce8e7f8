package org.careweek.core.transition.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careweek.core.time.ProgramCalendar;

/** What intervals are counted on: the dates and sessions that somebody attended, and the site's open days. */
public final class ServiceDays {

    private final ProgramCalendar calendar;
    private final NavigableMap<LocalDate, Integer> sessions;

    private ServiceDays(ProgramCalendar calendar, NavigableMap<LocalDate, Integer> sessions) {
        this.calendar = calendar;
        this.sessions = sessions;
    }

    /**
     * @param calendar the site's closures
     * @param attended the local date of each attended session; a date with several sessions stands there as often
     */
    public static ServiceDays of(ProgramCalendar calendar, Collection<LocalDate> attended) {
        NavigableMap<LocalDate, Integer> sessions = new TreeMap<>();
        attended.forEach(date -> sessions.merge(date, 1, Integer::sum));
        return new ServiceDays(calendar, sessions);
    }

    /** The dates on which somebody attended, in order. */
    public List<LocalDate> dates() {
        return List.copyOf(sessions.keySet());
    }

    /** The same, of some dates only: {@code from} is included, {@code end} is not. */
    ServiceDays between(LocalDate from, LocalDate end) {
        return new ServiceDays(calendar, new TreeMap<>(sessions.subMap(from, true, end, false)));
    }

    /** The date that an interval after a date ends on, if it is reached or can be foretold. */
    Optional<LocalDate> after(LocalDate date, Interval interval) {
        return switch (interval.unit()) {
            case CALENDAR_DAYS -> Optional.of(date.plusDays(interval.count()));
            case BUSINESS_DAYS ->
                Stream.iterate(date.plusDays(1), day -> day.plusDays(1))
                        .filter(this::isBusinessDay)
                        .skip(interval.count() - 1L)
                        .findFirst();
            case SERVICE_DAYS ->
                sessions.tailMap(date, false).keySet().stream()
                        .skip(interval.count() - 1L)
                        .findFirst();
            case SESSIONS -> dateOfSession(date, interval.count());
        };
    }

    private boolean isBusinessDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !calendar.isClosedOn(date);
    }

    private Optional<LocalDate> dateOfSession(LocalDate date, int number) {
        int left = number;
        for (var day : sessions.tailMap(date, false).entrySet()) {
            left -= day.getValue();
            if (left <= 0) {
                return Optional.of(day.getKey());
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "ServiceDays[private]";
    }
}
