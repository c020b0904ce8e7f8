package org.careweek.testkit.oracle;

import java.time.LocalDate;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.Break;
import org.careweek.core.program.Session;

/**
 * A session in plain numbers.
 *
 * @param session the session
 * @param date the local date of its start
 * @param start the second of its start
 * @param end the second of its end
 * @param minutes its minutes without breaks
 * @param counts whether its service counts as treatment
 */
record PlannedSession(Session session, LocalDate date, long start, long end, int minutes, boolean counts) {

    static PlannedSession of(Session session, CountingPolicy counting) {
        long start = session.slot().start().toEpochSecond();
        long end = session.slot().end().toEpochSecond();
        int minutes = 0;
        for (int minute = 0; minute < (end - start) / 60; minute++) {
            minutes += isBreak(session, minute) ? 0 : 1;
        }
        return new PlannedSession(
                session,
                session.slot().start().toLocalDate(),
                start,
                end,
                minutes,
                !counting.notCounted().contains(session.service()));
    }

    private static boolean isBreak(Session session, int minute) {
        for (Break pause : session.breaks()) {
            int from = pause.after().minutes();
            if (minute >= from && minute < from + pause.length().minutes()) {
                return true;
            }
        }
        return false;
    }

    int countedMinutes() {
        return counts ? minutes : 0;
    }

    /** Touching is fine. */
    boolean overlaps(PlannedSession other) {
        return start < other.end && other.start < end;
    }
}
