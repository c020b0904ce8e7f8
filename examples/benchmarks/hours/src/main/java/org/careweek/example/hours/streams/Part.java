package org.careweek.example.hours.streams;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import org.careweek.example.hours.table.Level;

/** Consecutive dates of a week in one level of care. */
record Part(LocalDate weekStart, LocalDate start, int days, Level level) implements Comparable<Part> {

    private static final int WEEK = 7;

    /** The part that holds a date. @param levels by the date from which each holds, no two neighbours alike */
    static Part of(LocalDate date, NavigableMap<LocalDate, Level> levels) {
        LocalDate weekStart = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate weekEnd = weekStart.plusDays(WEEK);
        Map.Entry<LocalDate, Level> change = levels.floorEntry(date);
        LocalDate next = levels.higherKey(date);
        LocalDate start = change == null || change.getKey().isBefore(weekStart) ? weekStart : change.getKey();
        LocalDate end = next == null || next.isAfter(weekEnd) ? weekEnd : next;
        Level level = change == null ? Level.NONE : change.getValue();
        return new Part(weekStart, start, (int) (end.toEpochDay() - start.toEpochDay()), level);
    }

    boolean isFull() {
        return days == WEEK;
    }

    String status(long minutes, long possible) {
        return isFull() ? prorated(minutes, possible) : "PARTIAL";
    }

    String prorated(long minutes, long possible) {
        return switch (level) {
            case IOP -> verdict(minutes, possible, 540, 1200);
            case PHP -> verdict(minutes, possible, 1200, 1800);
            case NONE, OUTPATIENT, RESIDENTIAL, INPATIENT -> "NONE";
        };
    }

    private String verdict(long minutes, long possible, int least, int most) {
        String known = position(minutes, least, most);
        return known.equals(position(possible, least, most)) ? known : "UNKNOWN";
    }

    private String position(long minutes, int least, int most) {
        if (minutes < Math.floorDiv(least * days, WEEK)) {
            return "BELOW";
        }
        return minutes <= Math.floorDiv(most * days + WEEK - 1, WEEK) ? "WITHIN" : "ABOVE";
    }

    @Override
    public int compareTo(Part other) {
        return Comparator.comparing(Part::start).compare(this, other);
    }
}
