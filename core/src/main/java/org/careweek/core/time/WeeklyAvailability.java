package org.careweek.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When someone can come in a week, around job, school and family: windows of its days, less the time of which it is known that
 * they are busy. Windows of one day that touch or overlap are one.
 */
public final class WeeklyAvailability {

    private final List<AvailabilityWindow> windows;
    private final InstantRanges busy;

    private WeeklyAvailability(List<AvailabilityWindow> windows, InstantRanges busy) {
        this.windows = windows;
        this.busy = busy;
    }

    /** Only at these times; at no time where there are none. */
    public static WeeklyAvailability of(Collection<AvailabilityWindow> windows) {
        List<AvailabilityWindow> ordered = windows.stream()
                .sorted(Comparator.comparing(AvailabilityWindow::day).thenComparing(AvailabilityWindow::from))
                .toList();
        List<AvailabilityWindow> merged = new ArrayList<>();
        for (AvailabilityWindow window : ordered) {
            AvailabilityWindow last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && meet(last, window)) {
                merged.set(merged.size() - 1, join(last, window));
            } else {
                merged.add(window);
            }
        }
        return new WeeklyAvailability(List.copyOf(merged), InstantRanges.EMPTY);
    }

    /** At any time of any day. */
    public static WeeklyAvailability always() {
        return of(Stream.of(DayOfWeek.values())
                .map(day -> new AvailabilityWindow(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .toList());
    }

    private static boolean meet(AvailabilityWindow earlier, AvailabilityWindow later) {
        return earlier.day() == later.day() && later.from().toNanoOfDay() <= earlier.endNano();
    }

    private static AvailabilityWindow join(AvailabilityWindow one, AvailabilityWindow other) {
        LocalTime to = one.endNano() >= other.endNano() ? one.to() : other.to();
        return new AvailabilityWindow(one.day(), one.from(), to);
    }

    /**
     * The same less this time as well, such as that of a calendar of work. It is taken out to the second, on the line of
     * instants: what is busy stays busy, wherever the clocks change.
     */
    public WeeklyAvailability without(InstantRanges time) {
        return new WeeklyAvailability(windows, busy.union(time));
    }

    /**
     * Whether the whole slot lies in one window of its local date, and shares no time with what is busy. A slot past midnight lies
     * in none.
     */
    public boolean allows(TimeSlot slot) {
        long start = slot.start().toEpochSecond();
        long end = slot.end().toEpochSecond();
        return on(slot.date(), slot.zone()).stream().anyMatch(free -> free.covers(start, end));
    }

    /**
     * The time of each window of a date, less what is busy, by start. A slot that begins on the date is allowed where one of them
     * covers it; two that touch where clocks go forward are two all the same.
     */
    public List<InstantRanges> on(LocalDate date, ZoneId zone) {
        List<InstantRanges> free = new ArrayList<>();
        for (AvailabilityWindow window : windows) {
            if (window.day() == date.getDayOfWeek()) {
                free.add(window.on(date, zone).minus(busy));
            }
        }
        return free;
    }

    /** The time of one week in which they can come, in whole seconds. Every slot of the week that is allowed lies in it. */
    public InstantRanges in(ProgramWeek week) {
        InstantRanges free = InstantRanges.EMPTY;
        for (LocalDate date : week.dates()) {
            for (AvailabilityWindow window : windows) {
                free = free.union(window.on(date, week.zone()).intersection(week.instantsOn(date)));
            }
        }
        return free.minus(busy);
    }

    /** The windows by day and start, without regard to busy time; none touch. */
    public List<AvailabilityWindow> windows() {
        return windows;
    }

    /** The time of which it is known that they are busy, whatever the windows are. */
    public InstantRanges busy() {
        return busy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyAvailability that && windows.equals(that.windows) && busy.equals(that.busy);
    }

    @Override
    public int hashCode() {
        return 31 * windows.hashCode() + busy.hashCode();
    }

    /** Says how many windows there are, not when: a person's week is their own. */
    @Override
    public String toString() {
        return "WeeklyAvailability[" + windows.size() + " windows]";
    }
}
