package org.careweek.core.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When someone can come in a week, around job, school and family. Windows of one day that touch or overlap are one.
 */
public final class WeeklyAvailability {

    private final List<AvailabilityWindow> windows;

    private WeeklyAvailability(List<AvailabilityWindow> windows) {
        this.windows = windows;
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
        return new WeeklyAvailability(List.copyOf(merged));
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

    /** Whether the whole slot lies in one window of its local date. A slot past midnight lies in none. */
    public boolean allows(TimeSlot slot) {
        return windows.stream().anyMatch(window -> window.holds(slot));
    }

    /** The windows by day and start; none touch. */
    public List<AvailabilityWindow> windows() {
        return windows;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyAvailability that && windows.equals(that.windows);
    }

    @Override
    public int hashCode() {
        return windows.hashCode();
    }

    /** Says how many windows there are, not when: a person's week is their own. */
    @Override
    public String toString() {
        return "WeeklyAvailability[" + windows.size() + " windows]";
    }
}
