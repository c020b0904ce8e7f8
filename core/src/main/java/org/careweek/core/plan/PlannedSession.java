package org.careweek.core.plan;

import java.time.LocalDate;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.TrackId;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.WeeklyAvailability;

/**
 * A session that somebody would attend, with its place on the line of instants, its dates and the free time of its first date
 * worked out once. What it says of itself it compares anew each time, and allocates nothing for it. Immutable.
 */
final class PlannedSession {

    private final Session session;
    private final long start;
    private final long end;
    private final LocalDate[] dates;
    private final TrackId[] tracks;
    private final InstantRanges[] free;

    /** @param free the windows of the date of its start, as of {@link WeeklyAvailability#on}; shared, and never changed */
    PlannedSession(Session session, InstantRanges[] free) {
        this.session = session;
        this.start = session.slot().start().toEpochSecond();
        this.end = session.slot().end().toEpochSecond();
        this.dates = session.slot().dates().toArray(LocalDate[]::new);
        this.tracks = session.tracks().toArray(TrackId[]::new);
        this.free = free;
    }

    static PlannedSession of(Session session, WeeklyAvailability availability) {
        return new PlannedSession(
                session,
                availability.on(session.slot().date(), session.slot().zone()).toArray(InstantRanges[]::new));
    }

    Session session() {
        return session;
    }

    SessionId id() {
        return session.id();
    }

    LocalDate firstDate() {
        return dates[0];
    }

    LocalDate lastDate() {
        return dates[dates.length - 1];
    }

    /** Whether some of it lies on the date. */
    boolean touches(LocalDate date) {
        for (LocalDate each : dates) {
            if (each.equals(date)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the participant can come. */
    boolean isInFreeTime() {
        for (InstantRanges window : free) {
            if (window.covers(start, end)) {
                return true;
            }
        }
        return false;
    }

    boolean isFor(TrackId track) {
        for (TrackId each : tracks) {
            if (each.equals(track)) {
                return true;
            }
        }
        return false;
    }

    boolean isIn(InstantRanges time) {
        return time.covers(start, end);
    }

    /** Whether both share some time, where this one does not start later. */
    boolean lastsInto(PlannedSession later) {
        return later.start < end;
    }
}
