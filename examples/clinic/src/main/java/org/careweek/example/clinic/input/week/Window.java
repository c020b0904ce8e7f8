package org.careweek.example.clinic.input.week;

import java.time.DayOfWeek;
import java.util.Comparator;

/**
 * A time of a day on which someone can come, on the wall clock of the site.
 *
 * @param day of the local calendar date
 * @param fromMinute minutes after 00:00 as the clock shows them, 0 to 1439
 * @param toMinute excluded, later than {@code fromMinute}, at most 1440, which is the next date's start
 */
public record Window(DayOfWeek day, int fromMinute, int toMinute) implements Comparable<Window> {

    private static final Comparator<Window> BY_TIME =
            Comparator.comparing(Window::day).thenComparing(Window::fromMinute).thenComparing(Window::toMinute);

    @Override
    public int compareTo(Window other) {
        return BY_TIME.compare(this, other);
    }
}
