package org.careweek.plugin.weekview.handout;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.spi.calendar.ParticipantCalendar;

/**
 * Seven days, of which those are shown on which there is something to know.
 *
 * @param firstDay the first of the seven
 * @param days in order, each with an appointment or a clock change
 */
record Week(LocalDate firstDay, List<Day> days) {

    /**
     * A day on which there is something to know.
     *
     * @param date by the calendar's clock
     * @param changes of the clock on this day
     * @param appointments that start on this day, by start
     */
    record Day(LocalDate date, List<ClockChange> changes, List<Appointment> appointments) {

        Day {
            changes = List.copyOf(changes);
            appointments = List.copyOf(appointments);
        }
    }

    Week {
        days = List.copyOf(days);
    }

    /**
     * The weeks that hold an appointment, in order. Weeks begin on Monday; but where all appointments lie in one week
     * from Sunday, or in seven days, it is not torn in two.
     */
    static List<Week> of(ParticipantCalendar calendar) {
        ZoneId zone = calendar.zone();
        List<Appointment> all = calendar.entries().stream()
                .map(entry -> Appointment.of(entry, zone))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        DayOfWeek first = Stream.of(
                        DayOfWeek.MONDAY, DayOfWeek.SUNDAY, all.get(0).day().getDayOfWeek())
                .filter(day -> byWeek(all, day).size() == 1)
                .findFirst()
                .orElse(DayOfWeek.MONDAY);
        return byWeek(all, first).entrySet().stream()
                .map(week -> of(week.getKey(), week.getValue(), zone))
                .toList();
    }

    LocalDate lastDay() {
        return firstDay.plusDays(6);
    }

    List<Appointment> held() {
        return appointments().filter(Appointment::isHeld).toList();
    }

    long cancelled() {
        return appointments().filter(each -> !each.isHeld()).count();
    }

    /** How long all that is held lasts, one after another. */
    Duration length() {
        return held().stream().map(Appointment::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Map<LocalDate, List<Appointment>> byWeek(Collection<Appointment> all, DayOfWeek first) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.day().with(TemporalAdjusters.previousOrSame(first)),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static Week of(LocalDate firstDay, List<Appointment> appointments, ZoneId zone) {
        List<ClockChange> changes = ClockChange.between(firstDay, firstDay.plusDays(6), zone);
        return new Week(
                firstDay,
                firstDay.datesUntil(firstDay.plusDays(7))
                        .map(date -> new Day(
                                date,
                                changes.stream()
                                        .filter(each -> each.day().equals(date))
                                        .toList(),
                                appointments.stream()
                                        .filter(each -> each.day().equals(date))
                                        .toList()))
                        .filter(day ->
                                !day.changes().isEmpty() || !day.appointments().isEmpty())
                        .toList());
    }

    private Stream<Appointment> appointments() {
        return days.stream().flatMap(day -> day.appointments().stream());
    }
}
