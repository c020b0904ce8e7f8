package org.careweek.core.transition.correction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.ledger.HoursLedger;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.transition.CareEpisode;

/**
 * What is recorded of one person's care. Prints nothing of it.
 *
 * @param episode the levels of care
 * @param calendar how the site keeps time
 * @param attendance by id; no id occurs twice
 */
public record CareRecord(CareEpisode episode, ProgramCalendar calendar, List<Attendance> attendance) {

    public CareRecord {
        Map<AttendanceId, Attendance> byId = byId(attendance);
        if (byId.size() < attendance.size()) {
            throw new IllegalArgumentException("every record of attendance must have an id of its own");
        }
        attendance = List.copyOf(byId.values());
    }

    /** The same with these records of attendance: one whose id is known replaces that one, any other is added. */
    public CareRecord corrected(Collection<Attendance> rows) {
        Map<AttendanceId, Attendance> byId = byId(attendance);
        byId.putAll(byId(rows));
        return new CareRecord(episode, calendar, List.copyOf(byId.values()));
    }

    /**
     * The same with the attendance that holds by a ledger. What two moments of one ledger state, and the {@link Correction} between
     * them, tell what a late event changes.
     */
    public CareRecord with(HoursLedger ledger, ParticipantId participant) {
        return new CareRecord(episode, calendar, ledger.rows(participant));
    }

    /** The same with a record that should never have been there taken out. */
    public CareRecord without(AttendanceId row) {
        return new CareRecord(
                episode,
                calendar,
                attendance.stream().filter(each -> !each.id().equals(row)).toList());
    }

    /** The same with other levels of care, as after a change that was told late. */
    public CareRecord with(CareEpisode other) {
        return new CareRecord(other, calendar, attendance);
    }

    private static Map<AttendanceId, Attendance> byId(Collection<Attendance> rows) {
        Map<AttendanceId, Attendance> byId = new TreeMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    @Override
    public String toString() {
        return "CareRecord[private]";
    }
}
