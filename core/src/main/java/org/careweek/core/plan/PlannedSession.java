package org.careweek.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.TrackId;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.WeeklyAvailability;

/**
 * A session that somebody would attend, with its place on the line of instants, its dates and the free time of its first date
 * worked out once. What it says of itself it compares anew each time, and allocates nothing for it. Immutable.
 */
final class PlannedSession {

    private final Session session;
    private final long start;
    private final long end;
    private final List<LocalDate> dates;
    private final List<InstantRanges> free;

    /** @param free the windows of the date of its start, as of {@link WeeklyAvailability#on} */
    PlannedSession(Session session, List<InstantRanges> free) {
        this.session = session;
        this.start = session.slot().start().toEpochSecond();
        this.end = session.slot().end().toEpochSecond();
        this.dates = session.slot().dates();
        this.free = free;
    }

    static PlannedSession of(Session session, WeeklyAvailability availability) {
        return new PlannedSession(
                session, availability.on(session.slot().date(), session.slot().zone()));
    }

    Session session() {
        return session;
    }

    SessionId id() {
        return session.id();
    }

    /** The local date of the start. */
    LocalDate date() {
        return session.slot().date();
    }

    boolean isOnClosedDate(ProgramCalendar calendar) {
        for (int i = 0; i < dates.size(); i++) {
            if (calendar.isClosedOn(dates.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the participant can come. */
    boolean isInFreeTime() {
        for (int i = 0; i < free.size(); i++) {
            if (free.get(i).covers(start, end)) {
                return true;
            }
        }
        return false;
    }

    boolean isFor(TrackId track) {
        return session.isFor(track);
    }

    boolean isIn(InstantRanges time) {
        return time.covers(start, end);
    }

    /** Whether both share some time, where this one does not start later. */
    boolean lastsInto(PlannedSession later) {
        return later.start < end;
    }
}
