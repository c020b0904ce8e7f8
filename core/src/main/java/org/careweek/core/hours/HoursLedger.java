package org.careweek.core.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;

/**
 * Counts one participant's attendance at one site. A minute counts once, however many records hold it, and belongs to its
 * local date; a record's credit is clipped to its schedule, less its own break.
 */
public final class HoursLedger {

    private final ProgramCalendar calendar;
    private final LevelHistory levels;
    private final CountingPolicy counting;
    private final List<Attendance> rows;
    private final List<HoursEntry> entries;
    private final InstantRanges counted;
    private final InstantRanges possible;

    private HoursLedger(
            ProgramCalendar calendar, LevelHistory levels, CountingPolicy counting, Collection<Attendance> rows) {
        this.calendar = calendar;
        this.levels = levels;
        this.counting = counting;
        this.rows = rows.stream().sorted(Attendance.BY_START).toList();
        RowEntries rowEntries = new RowEntries(counting, calendar.zone());
        List<HoursEntry> all = new ArrayList<>();
        InstantRanges sum = InstantRanges.EMPTY;
        InstantRanges atMost = InstantRanges.EMPTY;
        for (Attendance row : this.rows) {
            all.addAll(rowEntries.of(row, sum));
            sum = sum.union(row.credit(counting));
            atMost = atMost.union(row.possibleCredit(counting));
        }
        all.sort(HoursEntry.BY_TIME);
        this.entries = List.copyOf(all);
        this.counted = sum;
        this.possible = atMost;
    }

    /**
     * @param calendar the site's zone and first day of week
     * @param levels the participant's level of care on each date
     * @param counting what counts
     * @param rows the participant's attendance in any order; no two of one id
     */
    public static HoursLedger of(
            ProgramCalendar calendar, LevelHistory levels, CountingPolicy counting, Collection<Attendance> rows) {
        if (rows.stream().map(Attendance::id).distinct().count() != rows.size()) {
            throw new IllegalArgumentException("every record of attendance must have an id of its own");
        }
        return new HoursLedger(calendar, levels, counting, rows);
    }

    /** All time that counts. */
    public InstantRanges counted() {
        return counted;
    }

    /** Every counted and every refused stretch of time, by time. */
    public List<HoursEntry> entries() {
        return entries;
    }

    /** The weeks and parts of weeks that hold a record or counted time, in order. */
    public List<WeekHours> weeks() {
        TreeSet<LocalDate> starts = new TreeSet<>();
        rows.forEach(row -> starts.add(weekOf(row.scheduled().date())));
        for (InstantRange range : counted.ranges()) {
            for (LocalDate week = weekOf(localDate(range).minusDays(1));
                    !week.isAfter(
                            range.end().atZone(calendar.zone()).toLocalDate().plusDays(1));
                    week = week.plusDays(7)) {
                starts.add(week);
            }
        }
        return starts.stream()
                .flatMap(start -> parts(new ProgramWeek(start, calendar.zone())).stream())
                .toList();
    }

    /** The parts of one week that hold a record or counted time, in order. */
    public List<WeekHours> parts(ProgramWeek week) {
        return WeekPart.of(week, levels).stream()
                .filter(this::isListed)
                .map(this::hours)
                .toList();
    }

    private boolean isListed(WeekPart part) {
        return rows.stream().anyMatch(row -> part.includes(row.scheduled().date()))
                || !counted.intersection(part.instants()).isEmpty();
    }

    private WeekHours hours(WeekPart part) {
        List<DayHours> days = part.dates().stream()
                .map(date -> {
                    InstantRanges day = part.week().instantsOn(date);
                    return new DayHours(
                            date,
                            counted.intersection(day).seconds(),
                            possible.intersection(day).seconds());
                })
                .toList();
        List<Attendance> own = rows.stream()
                .filter(row -> part.includes(row.scheduled().date()))
                .toList();
        return new WeekHours(
                part,
                days,
                AttendanceCounts.of(own, counting),
                sessions(own, false),
                sessions(own, true),
                entries.stream().filter(entry -> part.includes(entry.date())).toList());
    }

    private int sessions(List<Attendance> own, boolean orPossibly) {
        return Math.toIntExact(own.stream()
                .filter(row -> !(orPossibly ? row.possibleCredit(counting) : row.credit(counting)).isEmpty())
                .map(Attendance::session)
                .distinct()
                .count());
    }

    private LocalDate weekOf(LocalDate date) {
        return calendar.weekOf(date).firstDate();
    }

    private LocalDate localDate(InstantRange range) {
        return range.start().atZone(calendar.zone()).toLocalDate();
    }

    @Override
    public String toString() {
        return "HoursLedger[private]";
    }
}
