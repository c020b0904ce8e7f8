package org.careweek.core.hours;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.careweek.core.hours.counting.DaySums;
import org.careweek.core.hours.counting.SiteClock;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;

/**
 * Counts one participant's attendance at one site. A minute counts once, however many records hold it, and belongs to its
 * local date; a record's credit is clipped to its schedule, less its own break.
 */
public final class CountedHours {

    private final ProgramCalendar calendar;
    private final LevelHistory levels;
    private final InstantRanges counted;
    private final List<HoursEntry> entries;
    private final NavigableMap<LocalDate, List<CreditedRow>> rowsOn;
    private final NavigableMap<LocalDate, List<HoursEntry>> entriesOn;
    private final NavigableMap<LocalDate, DayHours> daysOn;

    private CountedHours(
            ProgramCalendar calendar, LevelHistory levels, CountingPolicy counting, List<CreditedRow> rows) {
        this.calendar = calendar;
        this.levels = levels;
        SiteClock clock = new SiteClock(calendar.zone());
        this.entries = entries(rows, new RowEntries(counting, clock));
        this.counted = InstantRanges.of(
                rows.stream().flatMap(row -> row.credit().ranges().stream()).toList());
        this.rowsOn = rows.stream()
                .collect(groupingBy(credited -> credited.row().scheduled().date(), TreeMap::new, toList()));
        this.entriesOn = entries.stream().collect(groupingBy(HoursEntry::date, TreeMap::new, toList()));
        this.daysOn = days(rows, clock, calendar.firstDay());
    }

    /**
     * @param calendar the site's zone and first day of week
     * @param levels the participant's level of care on each date
     * @param counting what counts
     * @param rows the participant's attendance in any order; no two of one id
     */
    public static CountedHours of(
            ProgramCalendar calendar, LevelHistory levels, CountingPolicy counting, Collection<Attendance> rows) {
        if (rows.stream().map(Attendance::id).distinct().count() != rows.size()) {
            throw new IllegalArgumentException("every record of attendance must have an id of its own");
        }
        return new CountedHours(
                calendar,
                levels,
                counting,
                rows.stream()
                        .sorted(Attendance.BY_START)
                        .map(row -> CreditedRow.of(row, counting))
                        .toList());
    }

    /** Rows come by start, so of what earlier ones count only the part from a row's start on can matter to it. */
    private static List<HoursEntry> entries(List<CreditedRow> rows, RowEntries rowEntries) {
        List<HoursEntry> all = new ArrayList<>();
        InstantRanges earlier = InstantRanges.EMPTY;
        for (CreditedRow credited : rows) {
            earlier = earlier.from(credited.row().scheduled().range().start());
            all.addAll(rowEntries.of(credited, earlier));
            earlier = earlier.union(credited.credit());
        }
        return all.stream().sorted(HoursEntry.BY_TIME).toList();
    }

    /** The seconds of each local date that may hold any. */
    private static NavigableMap<LocalDate, DayHours> days(List<CreditedRow> rows, SiteClock clock, DayOfWeek firstDay) {
        NavigableMap<LocalDate, DayHours> days = new TreeMap<>();
        DaySums sums = new DaySums(clock, firstDay, (ended, first, at) -> {
            for (int i = 0; i < ProgramWeek.DAYS; i++) {
                if (ended.possible(at + i) > 0) {
                    LocalDate date = LocalDate.ofEpochDay(first + i);
                    days.put(date, new DayHours(date, ended.counted(at + i), ended.possible(at + i)));
                }
            }
        });
        rows.stream()
                .flatMap(CreditedRow::pieces)
                .sorted(CreditedRow.Piece.BY_START)
                .forEach(piece -> sums.add(piece.start(), piece.countedEnd(), piece.end()));
        sums.end();
        return days;
    }

    /** All time that counts. */
    public InstantRanges counted() {
        return counted;
    }

    /** Every counted and every refused stretch of time, by time. */
    public List<HoursEntry> entries() {
        return entries;
    }

    /** The weeks and parts of weeks that hold a record or counted time, in order; weeks without any are left out. */
    public List<WeekHours> weeks() {
        TreeSet<LocalDate> dates = new TreeSet<>(rowsOn.keySet());
        daysOn.values().stream()
                .filter(day -> day.counted() > 0)
                .map(DayHours::date)
                .forEach(dates::add);
        return dates.stream()
                .map(calendar::weekOf)
                .distinct()
                .flatMap(week -> WeekPart.of(week, levels).stream())
                .filter(this::holdsAnything)
                .map(this::hours)
                .toList();
    }

    /**
     * The parts of one week, in order: those in care, also where nothing is recorded, since no hours are hours too; and those
     * out of care that hold a record or counted time.
     */
    public List<WeekHours> parts(ProgramWeek week) {
        return WeekPart.of(week, levels).stream()
                .filter(part -> part.level().isPresent() || holdsAnything(part))
                .map(this::hours)
                .toList();
    }

    private boolean holdsAnything(WeekPart part) {
        return !part.of(rowsOn).isEmpty() || part.of(daysOn).values().stream().anyMatch(day -> day.counted() > 0);
    }

    private WeekHours hours(WeekPart part) {
        List<CreditedRow> rows =
                part.of(rowsOn).values().stream().flatMap(List::stream).toList();
        return new WeekHours(
                part,
                part.dates().stream().map(this::day).toList(),
                AttendanceCounts.of(rows),
                sessions(rows, CreditedRow::credit),
                sessions(rows, CreditedRow::possible),
                part.of(entriesOn).values().stream()
                        .flatMap(List::stream)
                        .sorted(HoursEntry.BY_TIME)
                        .toList());
    }

    private DayHours day(LocalDate date) {
        return daysOn.getOrDefault(date, new DayHours(date, 0, 0));
    }

    private static int sessions(List<CreditedRow> rows, Function<CreditedRow, InstantRanges> credit) {
        return Math.toIntExact(rows.stream()
                .filter(row -> !credit.apply(row).isEmpty())
                .map(credited -> credited.row().session())
                .distinct()
                .count());
    }

    @Override
    public String toString() {
        return "CountedHours[private]";
    }
}
