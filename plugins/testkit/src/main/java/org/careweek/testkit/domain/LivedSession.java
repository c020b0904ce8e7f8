package org.careweek.testkit.domain;

import java.util.List;
import org.careweek.core.hours.Attendance;
import org.careweek.core.program.Session;

/**
 * A session, and the records of one participant's attendance.
 *
 * @param session the session as planned
 * @param kind what the records tell
 * @param records one or two, with ids that begin with the session's
 */
public record LivedSession(Session session, AttendanceKind kind, List<Attendance> records) {

    public LivedSession {
        records = List.copyOf(records);
    }
}
