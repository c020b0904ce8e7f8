package org.careweek.example.clinic.hours;

import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.hours.tally.PartSink;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.example.clinic.input.attendance.RowTaker;
import org.careweek.example.clinic.input.attendance.SiteRow;

/** Gathers the rows of a folder, by site. The format counts every row alike, whatever its service is called. */
public final class SiteHours implements RowTaker {

    private final HoursAccumulator[] sites;

    /** @param sites by their numbers */
    public SiteHours(List<SiteRow> sites, CountingPolicy counting, DayOfWeek firstDay) {
        this.sites = sites.stream()
                .map(site -> new HoursAccumulator(ProgramCalendar.of(site.zone(), firstDay), counting))
                .toArray(HoursAccumulator[]::new);
    }

    @Override
    public void take(
            int participant,
            int site,
            int startMinute,
            int endMinute,
            int breakAfter,
            int breakMinutes,
            AttendanceStatus status,
            long arrival,
            long departure) {
        sites[site].add(
                participant, startMinute, endMinute, breakAfter, breakMinutes, status, true, arrival, departure);
    }

    /** Walks the weeks of everyone, site by site: see {@link HoursAccumulator#walk}. */
    <S extends PartSink> void walk(
            IntFunction<LevelHistory> levels, Supplier<S> sinks, Consumer<S> done, Executor executor, int helpers) {
        for (HoursAccumulator site : sites) {
            site.walk(levels, sinks, done, executor, helpers);
        }
    }
}
