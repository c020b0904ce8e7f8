package org.careweek.example.hours.careweek;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.ScheduledTime;
import org.careweek.core.program.Break;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.Rows;

/**
 * Makes values of rows. What a host has once for many rows, sessions with their times and breaks, is there before; what each
 * row has of its own is made with it.
 */
final class ValueRows {

    private static final AttendanceStatus[] STATUS = AttendanceStatus.values();

    private record Wall(int start, int end, ZoneId zone) {}

    private record Pause(int after, int minutes) {}

    private final Rows rows;
    private final AttendanceId[] ids;
    private final SessionId[] sessions;
    private final ScheduledTime[] scheduled;
    private final List<Break>[] breaks;

    @SuppressWarnings({"unchecked", "rawtypes"})
    ValueRows(AttendanceTable table) {
        rows = table.rows();
        ids = new AttendanceId[rows.size()];
        sessions = new SessionId[rows.size()];
        scheduled = new ScheduledTime[rows.size()];
        breaks = new List[rows.size()];
        Map<Integer, SessionId> sessionOf = new HashMap<>();
        Map<Wall, ScheduledTime> times = new HashMap<>();
        Map<Pause, List<Break>> pauses = new HashMap<>();
        for (int row = 0; row < ids.length; row++) {
            ZoneId zone =
                    table.sites().get(table.siteOf()[rows.participant()[row]]).zone();
            ids[row] = new AttendanceId(Integer.toString(row + 1));
            sessions[row] = sessionOf.computeIfAbsent(rows.session()[row], number -> new SessionId("s" + number));
            scheduled[row] =
                    times.computeIfAbsent(new Wall(rows.start()[row], rows.end()[row], zone), ValueRows::scheduled);
            breaks[row] = pauses.computeIfAbsent(
                    new Pause(rows.breakAfter()[row], rows.breakMinutes()[row]), ValueRows::breaks);
        }
    }

    private static ScheduledTime scheduled(Wall wall) {
        return ScheduledTime.of(wallClock(wall.start()), wallClock(wall.end()), wall.zone());
    }

    private static LocalDateTime wallClock(int minute) {
        return LocalDateTime.ofEpochSecond(60L * minute, 0, ZoneOffset.UTC);
    }

    private static List<Break> breaks(Pause pause) {
        return pause.minutes() == 0
                ? List.of()
                : List.of(new Break(TreatmentTime.ofMinutes(pause.after()), TreatmentTime.ofMinutes(pause.minutes())));
    }

    int size() {
        return ids.length;
    }

    Attendance value(int row) {
        return new Attendance(
                ids[row],
                sessions[row],
                ServiceType.GROUP_THERAPY,
                scheduled[row],
                breaks[row],
                STATUS[rows.status()[row]],
                presence(rows.arrival()[row], rows.departure()[row]));
    }

    private static Presence presence(long arrival, long departure) {
        if (arrival == Rows.NOTHING) {
            return departure == Rows.NOTHING
                    ? new Presence.Unrecorded()
                    : new Presence.OutOnly(Instant.ofEpochSecond(departure));
        }
        return departure == Rows.NOTHING
                ? new Presence.InOnly(Instant.ofEpochSecond(arrival))
                : new Presence.InAndOut(Instant.ofEpochSecond(arrival), Instant.ofEpochSecond(departure));
    }
}
