package org.careweek.core.program;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.SupportedDates;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;

/**
 * A weekly template that becomes concrete sessions. Each keeps the wall-clock time of the template over clock changes, and
 * one can be changed without touching the others.
 *
 * @param id the series
 * @param template what its sessions have in common
 * @param from the earliest possible date; the first session is on the template's weekday on or after it
 * @param weeks how many sessions, 1 or more, a week apart, all from 1900-01-01 through 2200-12-31
 * @param changes changed sessions, by the date that the template gives them
 */
public record SessionSeries(
        SeriesId id, SessionTemplate template, LocalDate from, int weeks, Map<LocalDate, Change> changes) {

    /** What is different about one session of a series. */
    public sealed interface Change {

        /** It is not held. */
        record Cancel() implements Change {}

        /**
         * It is held at another time.
         *
         * @param start by the wall clock
         * @param length elapsed time, one minute to 24 hours
         */
        record Move(LocalDateTime start, TreatmentTime length) implements Change {

            public Move {
                SupportedDates.check(start.toLocalDate());
                Session.checkLength(length);
            }
        }
    }

    public SessionSeries {
        if (weeks < 1) {
            throw new IllegalArgumentException("a series must have at least 1 week, but had " + weeks);
        }
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
        List<LocalDate> dates = datesOf(template, from, weeks);
        if (!dates.containsAll(changes.keySet())) {
            throw new IllegalArgumentException("a change must be of a date on which the series has a session");
        }
    }

    public static SessionSeries of(SeriesId id, SessionTemplate template, LocalDate from, int weeks) {
        return new SessionSeries(id, template, from, weeks, Map.of());
    }

    /**
     * The same series with one session cancelled.
     *
     * @param date the date that the template gives it
     * @throws IllegalArgumentException if there is no session on that date
     */
    public SessionSeries cancel(LocalDate date) {
        return with(date, new Change.Cancel());
    }

    /**
     * The same series with one session at another time.
     *
     * @param date the date that the template gives it
     * @throws IllegalArgumentException if there is no session on that date
     */
    public SessionSeries move(LocalDate date, LocalDateTime start, TreatmentTime length) {
        return with(date, new Change.Move(start, length));
    }

    private SessionSeries with(LocalDate date, Change change) {
        Map<LocalDate, Change> more = new TreeMap<>(changes);
        more.put(date, change);
        return new SessionSeries(id, template, from, weeks, more);
    }

    /** Every occurrence in order of its template date, held or not: none is dropped in silence. */
    public List<Occurrence> occurrences(ProgramCalendar calendar) {
        return datesOf(template, from, weeks).stream()
                .map(date -> occurrence(date, calendar))
                .toList();
    }

    /** The sessions that take place. */
    public List<Session> sessions(ProgramCalendar calendar) {
        Function<Occurrence, List<Session>> held =
                occurrence -> occurrence.fold(it -> List.of(it.session()), it -> List.of(), it -> List.of());
        return occurrences(calendar).stream()
                .flatMap(it -> held.apply(it).stream())
                .toList();
    }

    private Occurrence occurrence(LocalDate date, ProgramCalendar calendar) {
        SessionId session = new SessionId(id + "@" + date);
        Change change = changes.get(date);
        if (change instanceof Change.Cancel) {
            return new Occurrence.Cancelled(session, date);
        }
        LocalDateTime start = date.atTime(template.start());
        TreatmentTime length = template.length();
        if (change instanceof Change.Move move) {
            start = move.start();
            length = move.length();
        }
        TimeSlot slot = TimeSlot.of(start, length, calendar.zone());
        var closure = calendar.closureDuring(slot);
        if (closure.isPresent()) {
            return new Occurrence.SiteClosed(session, date, closure.get());
        }
        return new Occurrence.Held(date, start, concrete(session, slot));
    }

    private Session concrete(SessionId session, TimeSlot slot) {
        return new Session(
                session,
                template.service(),
                slot,
                template.breaks(),
                template.tracks(),
                template.seats(),
                template.setting());
    }

    private static List<LocalDate> datesOf(SessionTemplate template, LocalDate from, int weeks) {
        LocalDate first = SupportedDates.check(from).with(TemporalAdjusters.nextOrSame(template.day()));
        SupportedDates.check(first.plusWeeks(weeks - 1L));
        return IntStream.range(0, weeks).mapToObj(first::plusWeeks).toList();
    }
}
