package org.careweek.core.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.time.ProgramCalendar;

/** A made-up participant's attendance, as it stands in files. */
public record ClinicCase(
        ZoneId zone, DayOfWeek firstDay, NavigableMap<LocalDate, String> levels, List<AttendanceLine> lines) {

    public ClinicCase with(List<AttendanceLine> others) {
        return new ClinicCase(zone, firstDay, levels, others);
    }

    public List<Attendance> rows() {
        return lines.stream().map(line -> line.attendance(zone)).toList();
    }

    public CountedHours hours() {
        return hours(rows());
    }

    public CountedHours hours(Collection<Attendance> rows) {
        return hours(rows, CountingPolicy.everySession());
    }

    public CountedHours hours(Collection<Attendance> rows, CountingPolicy counting) {
        return CountedHours.of(ProgramCalendar.of(zone, firstDay), levelHistory(), counting, rows);
    }

    public NaiveHours naive(Map<String, NaiveHours.Band> bands) {
        return new NaiveHours(zone, firstDay, levels, bands, lines);
    }

    public LevelHistory levelHistory() {
        LevelHistory history = LevelHistory.none();
        for (var change : levels.entrySet()) {
            history = change.getValue().equals("NONE")
                    ? history.thenNone(change.getKey())
                    : history.then(change.getKey(), LevelOfCare.valueOf(change.getValue()));
        }
        return history;
    }

    /** Generated cases are of nobody, and a failing one must show what it is. */
    @Override
    public String toString() {
        return zone + " from " + firstDay + " " + levels + " " + lines;
    }
}
