package org.careweek.core.hours.tally;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.ScheduledTime;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.Break;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TreatmentTime;

/**
 * Gathers the attendance of one site, in any order, and then walks the weeks of each participant. To be used by one thread at
 * a time; what it holds is private and it prints nothing of it.
 */
public final class HoursAccumulator {

    /** Stands for an arrival or a departure that nobody recorded. */
    public static final long NOT_RECORDED = Long.MIN_VALUE;

    private final ProgramCalendar calendar;
    private final CountingPolicy counting;
    private final NavigableMap<Integer, List<Attendance>> rowsOf = new TreeMap<>();

    /**
     * @param calendar the site's zone and first day of week
     * @param counting what counts
     */
    public HoursAccumulator(ProgramCalendar calendar, CountingPolicy counting) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.counting = Objects.requireNonNull(counting, "counting");
    }

    /** A wall-clock time as rows hold it: whole minutes since 1970-01-01T00:00, its seconds cut off. */
    public static int minuteOf(LocalDateTime wallClock) {
        return Math.toIntExact(Math.floorDiv(wallClock.toEpochSecond(ZoneOffset.UTC), 60L));
    }

    /** Adds a record. Nothing asks whether its id came before. */
    public void add(int participant, Attendance row) {
        rowsOf.computeIfAbsent(participant, none -> new ArrayList<>()).add(row);
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
        Break pause = new Break(TreatmentTime.ofMinutes(breakAfter), TreatmentTime.ofMinutes(breakMinutes));
        ServiceType service = counted
                ? ServiceType.GROUP_THERAPY
                : counting.notCounted().iterator().next();
        add(
                participant,
                new Attendance(
                        new AttendanceId("row"),
                        new SessionId("session"),
                        service,
                        ScheduledTime.of(wallClock(startMinute), wallClock(endMinute), calendar.zone()),
                        List.of(pause),
                        status,
                        presence(arrival, departure)));
    }

    private static LocalDateTime wallClock(int minute) {
        return LocalDateTime.ofEpochSecond(minute * 60L, 0, ZoneOffset.UTC);
    }

    private static Presence presence(long arrival, long departure) {
        if (arrival == NOT_RECORDED) {
            return departure == NOT_RECORDED
                    ? new Presence.Unrecorded()
                    : new Presence.OutOnly(Instant.ofEpochSecond(departure));
        }
        return departure == NOT_RECORDED
                ? new Presence.InOnly(Instant.ofEpochSecond(arrival))
                : new Presence.InAndOut(Instant.ofEpochSecond(arrival), Instant.ofEpochSecond(departure));
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
        for (int i = from; i < to; i++) {
            add(
                    columns.participant()[i],
                    columns.startMinute()[i],
                    columns.endMinute()[i],
                    columns.breakAfter()[i],
                    columns.breakMinutes()[i],
                    AttendanceStatus.values()[columns.status()[i]],
                    columns.counted()[i],
                    columns.arrival()[i],
                    columns.departure()[i]);
        }
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
        other.rowsOf.forEach((participant, rows) ->
                rowsOf.computeIfAbsent(participant, none -> new ArrayList<>()).addAll(List.copyOf(rows)));
    }

    /** How many rows were added. */
    public long rows() {
        return rowsOf.values().stream().mapToLong(List::size).sum();
    }

    /**
     * Walks the weeks and parts of weeks that hold a row or counted time, by participant, then by start. Changes nothing: more
     * rows may be added, and the walk repeated.
     *
     * @param levels each participant's level of care on each date
     */
    public void walk(IntFunction<LevelHistory> levels, PartSink sink) {
        PartTotals part = new PartTotals();
        rowsOf.forEach((participant, rows) -> walk(participant, rows, levels.apply(participant), part, sink));
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
        S sink = sinks.get();
        walk(levels, sink);
        done.accept(sink);
    }

    private void walk(int participant, List<Attendance> rows, LevelHistory levels, PartTotals part, PartSink sink) {
        List<Attendance> named = new ArrayList<>();
        for (Attendance row : rows) {
            named.add(new Attendance(
                    new AttendanceId("r" + named.size()),
                    row.session(),
                    row.service(),
                    row.scheduled(),
                    row.breaks(),
                    row.status(),
                    row.presence()));
        }
        for (WeekHours week : CountedHours.of(calendar, levels, counting, named).weeks()) {
            part.participant = participant;
            part.weekStart = (int) week.part().week().firstDate().toEpochDay();
            part.start = (int) week.part().start().toEpochDay();
            part.days = week.part().days();
            part.level = week.part().level();
            part.seconds = week.seconds();
            part.possible =
                    week.days().stream().mapToLong(day -> day.possible()).sum();
            part.wholeUnits = week.wholeUnits().minutes();
            part.rows = week.counts().rows();
            part.attended = week.counts().attended();
            part.absent = week.counts().absent();
            part.unrecorded = week.counts().unrecorded();
            sink.accept(part);
        }
    }

    @Override
    public String toString() {
        return "HoursAccumulator[private]";
    }
}
