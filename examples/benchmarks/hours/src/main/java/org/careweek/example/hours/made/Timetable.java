package org.careweek.example.hours.made;

import java.time.DayOfWeek;
import java.util.Set;

/** When the sessions of a track begin, and on which days. */
enum Timetable {
    MORNING(8 * 60 + 30, 1, 2, 3, 4, 5),
    AFTERNOON(13 * 60, 1, 2, 3, 4, 5),
    EVENING(17 * 60 + 30, 1, 2, 4, 6),
    /** Past midnight, into the next week, and through the nights on which clocks change. */
    NIGHT(22 * 60 + 30, 5, 6, 7);

    private final int begins;
    private final Set<Integer> days;

    Timetable(int begins, Integer... days) {
        this.begins = begins;
        this.days = Set.of(days);
    }

    /** Minutes after midnight. */
    int begins() {
        return begins;
    }

    boolean isOn(DayOfWeek day) {
        return days.contains(day.getValue());
    }
}
