package org.careweek.core.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.time.ProgramCalendar;

/**
 * Who belongs to a running series. Seats are counted for each session by itself, by the local date on which it is held: a
 * group that is full today may admit someone for next week. No session ever has more members than seats. Prints nothing of
 * the people.
 */
public final class SeriesRoster {

    private static final Comparator<SeriesMembership> ORDER =
            Comparator.comparing((SeriesMembership each) -> each.from()).thenComparing(SeriesMembership::participant);

    private final SessionSeries series;
    private final ProgramCalendar calendar;
    private final List<SeriesMembership> memberships;

    private SeriesRoster(SessionSeries series, ProgramCalendar calendar, List<SeriesMembership> memberships) {
        this.series = series;
        this.calendar = calendar;
        this.memberships = memberships.stream().sorted(ORDER).toList();
    }

    /** A series that nobody belongs to. */
    public static SeriesRoster empty(SessionSeries series, ProgramCalendar calendar) {
        return new SeriesRoster(series, calendar, List.of());
    }

    public SessionSeries series() {
        return series;
    }

    public ProgramCalendar calendar() {
        return calendar;
    }

    /** By first date, then participant. */
    public List<SeriesMembership> memberships() {
        return memberships;
    }

    /**
     * Admits someone to a running series, or says every session that has no seat for them.
     *
     * @throws IllegalArgumentException if the participant belongs to the series on one of these dates already
     */
    public RosterOutcome join(SeriesMembership membership) {
        if (memberships.stream().anyMatch(membership::clashesWith)) {
            throw new IllegalArgumentException(
                    "the participant belongs to series " + series.id() + " on one of these dates already");
        }
        return settle(series, Stream.concat(memberships.stream(), Stream.of(membership)));
    }

    /**
     * The same roster without someone, from a date on. Whatever they had before it stays, nobody else is touched, and who
     * does not belong to the series then stays outside.
     *
     * @param date the first date out of the series
     */
    public SeriesRoster leave(ParticipantId participant, LocalDate date) {
        List<SeriesMembership> left = new ArrayList<>();
        for (SeriesMembership each : memberships) {
            if (!each.participant().equals(participant)) {
                left.add(each);
            } else if (each.from().isBefore(date)) {
                left.add(each.includes(date) ? SeriesMembership.between(participant, each.from(), date) : each);
            }
        }
        return new SeriesRoster(series, calendar, left);
    }

    /** The same people in a changed series, or every session that no longer has a seat for all of them. */
    public RosterOutcome in(SessionSeries changed) {
        return settle(changed, memberships.stream());
    }

    private RosterOutcome settle(SessionSeries kept, Stream<SeriesMembership> members) {
        SeriesRoster roster = new SeriesRoster(kept, calendar, members.toList());
        List<Session> overfull = roster.sessions().stream()
                .filter(session -> roster.membersOf(session).size() > session.seats())
                .toList();
        return overfull.isEmpty() ? new RosterOutcome.Seated(roster) : new RosterOutcome.Full(overfull);
    }

    /** Who comes to a session of the series, by the local date on which it is held, in the order of ids. */
    public List<ParticipantId> membersOf(Session session) {
        return memberships.stream()
                .filter(each -> each.includes(session.slot().date()))
                .map(SeriesMembership::participant)
                .sorted()
                .toList();
    }

    /** How many more may come to a session of the series. */
    public int seatsLeft(Session session) {
        return session.seats() - membersOf(session).size();
    }

    /** The sessions that take place. */
    public List<Session> sessions() {
        return series.sessions(calendar);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesRoster that
                && series.equals(that.series)
                && calendar.equals(that.calendar)
                && memberships.equals(that.memberships);
    }

    @Override
    public int hashCode() {
        return series.hashCode() * 31 + memberships.hashCode();
    }

    @Override
    public String toString() {
        return "SeriesRoster[private]";
    }
}
