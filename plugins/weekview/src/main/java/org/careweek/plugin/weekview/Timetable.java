package org.careweek.plugin.weekview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careweek.spi.calendar.WeekBoard.Group;

/**
 * The sessions that share one grid, each in its day.
 *
 * @param days the seven days of the week, empty ones too
 */
record Timetable(List<Day> days) {

    private static final int DAYS = 7;
    private static final int MOST_LANES_A_DAY = 4;
    private static final int MOST_LANES_A_WEEK = 13;

    /**
     * One day.
     *
     * @param date the local date
     * @param drawn its sessions, by start
     */
    record Day(LocalDate date, List<DrawnGroup> drawn) {

        Lanes lanes() {
            return Lanes.of(drawn);
        }
    }

    Timetable {
        days = List.copyOf(days);
    }

    /** @param groups sessions of the week, their times in the board's zone; others are left out */
    static Timetable of(LocalDate firstDay, List<Group> groups) {
        List<DrawnGroup> drawn = groups.stream()
                .map(DrawnGroup::of)
                .sorted(Comparator.comparingInt(DrawnGroup::from)
                        .thenComparing(each -> each.group().start().toInstant())
                        .thenComparingInt(DrawnGroup::to))
                .toList();
        return new Timetable(IntStream.range(0, DAYS)
                .mapToObj(firstDay::plusDays)
                .map(date -> new Day(
                        date,
                        drawn.stream().filter(each -> each.day().equals(date)).toList()))
                .toList());
    }

    /** Whether the sessions can be drawn to scale and still be read: not too many of them side by side. */
    boolean canBeDrawnToScale() {
        return days.stream().allMatch(day -> day.lanes().width() <= MOST_LANES_A_DAY)
                && days.stream().mapToInt(day -> day.lanes().width()).sum() <= MOST_LANES_A_WEEK;
    }

    int firstHour() {
        return all().mapToInt(DrawnGroup::from).min().orElse(0) / 60;
    }

    /** Excluded, and after the first. */
    int endHour() {
        return (all().mapToInt(DrawnGroup::to).max().orElse(60) + 59) / 60;
    }

    /** From the first to the end, at least 1. */
    int hours() {
        return endHour() - firstHour();
    }

    private Stream<DrawnGroup> all() {
        return days.stream().flatMap(day -> day.drawn().stream());
    }
}
