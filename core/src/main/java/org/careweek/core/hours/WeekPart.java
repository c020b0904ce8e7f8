package org.careweek.core.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.careweek.core.hours.counting.LevelRun;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramWeek;

/**
 * Consecutive dates of a week in one level of care. A week in which the level changes has several parts, each partial:
 * neither passed nor failed.
 *
 * @param week the week
 * @param start the first date
 * @param days how many dates, 1 to 7, all in the week
 * @param level the level; empty out of care
 */
public record WeekPart(ProgramWeek week, LocalDate start, int days, Optional<LevelOfCare> level) {

    public WeekPart {
        if (days < 1 || !week.includes(start) || !week.includes(start.plusDays(days - 1L))) {
            throw new IllegalArgumentException("a part must lie in its week");
        }
    }

    /** The parts of a week, in order: each as long as one level lasts. */
    public static List<WeekPart> of(ProgramWeek week, LevelHistory levels) {
        List<WeekPart> parts = new ArrayList<>();
        LevelRun run = new LevelRun(levels);
        int start = Math.toIntExact(week.firstDate().toEpochDay());
        int end = start + ProgramWeek.DAYS;
        while (start < end) {
            run.moveTo(start);
            int until = Math.min(end, run.until());
            parts.add(new WeekPart(week, LocalDate.ofEpochDay(start), until - start, run.level()));
            start = until;
        }
        return List.copyOf(parts);
    }

    /** Whether one level holds on all seven dates. */
    public boolean isFull() {
        return days == ProgramWeek.DAYS;
    }

    public boolean includes(LocalDate date) {
        return !date.isBefore(start) && date.isBefore(start.plusDays(days));
    }

    /** The dates in order. */
    public List<LocalDate> dates() {
        return start.datesUntil(start.plusDays(days)).toList();
    }

    /** What a map holds for the dates of the part. */
    <V> NavigableMap<LocalDate, V> of(NavigableMap<LocalDate, V> byDate) {
        return byDate.subMap(start, true, start.plusDays(days - 1L), true);
    }

    /** All instants of the part. */
    public InstantRanges instants() {
        return week.instantsFrom(start, days);
    }

    @Override
    public String toString() {
        return "WeekPart[private]";
    }
}
