package org.careweek.core.hours.tally;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.counting.Credit;
import org.careweek.core.hours.counting.SiteClock;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.ProgramCalendar;

/**
 * Gathers the attendance of one site, in any order, and then walks the weeks of each participant. To be used by one thread at
 * a time; what it holds is private and it prints nothing of it.
 *
 * <p>Holds 8 bytes for a row, or 16 where a break cuts its time in two, on sheets of half a kilobyte that 64 participants share.
 * Sessions of more than a day and a half take more, and so do those that pass days before or after their written date. Up to two
 * thousand million rows have room.
 */
public final class HoursAccumulator {

    /** Stands for an arrival or a departure that nobody recorded. */
    public static final long NOT_RECORDED = Credit.NOT_RECORDED;

    private static final AttendanceStatus[] STATUSES = AttendanceStatus.values();
    private static final int DRAWERS_A_SINK = 16;

    private final ProgramCalendar calendar;
    private final CountingPolicy counting;
    private final Cabinet cabinet = new Cabinet();
    private final RowFiling filing;
    private long rows;

    /**
     * @param calendar the site's zone and first day of week
     * @param counting what counts
     */
    public HoursAccumulator(ProgramCalendar calendar, CountingPolicy counting) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.counting = Objects.requireNonNull(counting, "counting");
        this.filing = new RowFiling(
                new SiteClock(calendar.zone()), new Credit(counting.credit()), calendar.firstDay(), cabinet);
    }

    /** A wall-clock time as rows hold it: whole minutes since 1970-01-01T00:00, its seconds cut off. */
    public static int minuteOf(LocalDateTime wallClock) {
        return Math.toIntExact(Math.floorDiv(wallClock.toEpochSecond(ZoneOffset.UTC), 60L));
    }

    /**
     * Adds a record. Nothing asks whether its id came before.
     *
     * @param participant whose it is, 0 or more
     * @throws IllegalArgumentException if its date, or time of it that counts, lies in no week of which all dates are supported
     */
    public void add(int participant, Attendance row) {
        InstantRange range = row.scheduled().range();
        filing.schedule(
                row.scheduled().date().toEpochDay(),
                range.start().getEpochSecond(),
                range.end().getEpochSecond());
        row.breaks()
                .forEach(each ->
                        filing.addBreak(each.after().minutes(), each.length().minutes()));
        filing.file(
                participant,
                row.status(),
                counting.counts(row.service()),
                row.presence().arrivalOr(NOT_RECORDED),
                row.presence().departureOr(NOT_RECORDED));
        rows++;
    }

    /** Adds a row; each argument is as in {@link AttendanceColumns}. */
    public void add(
            int participant,
            int startMinute,
            int endMinute,
            int breakAfter,
            int breakMinutes,
            AttendanceStatus status,
            boolean counted,
            long arrival,
            long departure) {
        filing.schedule(startMinute, endMinute);
        filing.addBreak(breakAfter, breakMinutes);
        filing.file(participant, status, counted, arrival, departure);
        rows++;
    }

    /**
     * Adds rows of a batch.
     *
     * @param from the index of the first
     * @param to after the index of the last
     * @throws IllegalArgumentException if a row is refused, with its index; those before it are added
     */
    public void addAll(AttendanceColumns columns, int from, int to) {
        Objects.checkFromToIndex(from, to, columns.rows());
        int at = from;
        try {
            for (; at < to; at++) {
                add(
                        columns.participant()[at],
                        columns.startMinute()[at],
                        columns.endMinute()[at],
                        columns.breakAfter()[at],
                        columns.breakMinutes()[at],
                        status(columns.status()[at]),
                        columns.counted()[at],
                        columns.arrival()[at],
                        columns.departure()[at]);
            }
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("the row at index " + at + ": " + refused.getMessage());
        }
    }

    private static AttendanceStatus status(byte number) {
        if (number < 0 || number >= STATUSES.length) {
            throw new IllegalArgumentException("a status must be the number of an attendance status");
        }
        return STATUSES[number];
    }

    /**
     * Adds all that another one holds, which stays as it is. The participants of both are numbered alike.
     *
     * @throws IllegalArgumentException if it counts by another calendar or policy
     */
    public void addAll(HoursAccumulator other) {
        if (!calendar.equals(other.calendar) || !counting.equals(other.counting)) {
            throw new IllegalArgumentException("only what is counted by one calendar and one policy can be added up");
        }
        cabinet.addAll(other.cabinet);
        rows += other.rows;
    }

    /** How many rows were added. */
    public long rows() {
        return rows;
    }

    /**
     * Walks the weeks and parts of weeks that hold a row or counted time, by participant, then by start. Changes nothing: more
     * rows may be added, and the walk repeated.
     *
     * @param levels each participant's level of care on each date
     */
    public void walk(IntFunction<LevelHistory> levels, PartSink sink) {
        walk(0, cabinet.drawers(), levels, sink);
    }

    /**
     * Walks on several threads. Each sink takes the parts of some consecutive participants on one thread, and what was walked is
     * the same whoever walked it.
     *
     * @param levels each participant's level of care on each date; asked on all threads
     * @param sinks makes a sink; asked on all threads
     * @param done takes each sink once it has all its parts, in order of participants, on the calling thread
     * @param executor runs pieces of work beside the calling thread; one that is busy or refuses is not waited for
     * @param helpers how many such pieces at a time, 0 or more
     */
    public <S extends PartSink> void walk(
            IntFunction<LevelHistory> levels, Supplier<S> sinks, Consumer<S> done, Executor executor, int helpers) {
        int chunks = (cabinet.drawers() + DRAWERS_A_SINK - 1) / DRAWERS_A_SINK;
        new Relay<S>(chunks, chunk -> {
                    S sink = sinks.get();
                    walk(chunk * DRAWERS_A_SINK, (chunk + 1) * DRAWERS_A_SINK, levels, sink);
                    return sink;
                })
                .run(done, executor, helpers);
    }

    private void walk(int from, int to, IntFunction<LevelHistory> levels, PartSink sink) {
        cabinet.walk(from, to, new DrawerWalk(calendar, levels, cabinet::outsized, sink));
    }

    @Override
    public String toString() {
        return "HoursAccumulator[private]";
    }
}
