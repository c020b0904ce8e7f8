package org.careweek.testkit.domain;

import java.util.List;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Session;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;

/**
 * One participant's week: the timetable, and what was recorded of it. A session may begin in the week and end in the next.
 *
 * @param week the week
 * @param lived one for each session, by start
 */
public record LivedWeek(ProgramWeek week, List<LivedSession> lived) {

    public LivedWeek {
        lived = List.copyOf(lived);
    }

    /** A calendar without closures, whose weeks begin as this one does. */
    public ProgramCalendar calendar() {
        return ProgramCalendar.of(week.zone(), week.firstDate().getDayOfWeek());
    }

    /** The sessions, by start. */
    public List<Session> timetable() {
        return lived.stream().map(LivedSession::session).toList();
    }

    /** All records; no two share an id. */
    public List<Attendance> attendance() {
        return lived.stream().flatMap(session -> session.records().stream()).toList();
    }

    /** The records counted, for somebody who is in one level of care on every date. */
    public CountedHours hours(LevelOfCare level, CountingPolicy counting) {
        LevelHistory levels = LevelHistory.from(week.firstDate().minusDays(30), level);
        return CountedHours.of(calendar(), levels, counting, attendance());
    }
}
