package org.careweek.core.hours;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.careweek.core.program.Break;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.TreatmentTime;

/** One line of {@code attendance.csv} as written: what both the ledger and the naive count of it start from. */
public record AttendanceLine(
        String row,
        String session,
        LocalDateTime start,
        LocalDateTime end,
        int breakAfter,
        int breakLength,
        AttendanceStatus status,
        Optional<Instant> arrival,
        Optional<Instant> departure) {

    public Attendance attendance(ZoneId zone) {
        return attendance(zone, ServiceType.GROUP_THERAPY);
    }

    public Attendance attendance(ZoneId zone, ServiceType service) {
        return new Attendance(
                new AttendanceId(row),
                new SessionId(session),
                service,
                ScheduledTime.of(start, end, zone),
                List.of(new Break(TreatmentTime.ofMinutes(breakAfter), TreatmentTime.ofMinutes(breakLength))),
                status,
                presence());
    }

    private Presence presence() {
        if (arrival.isPresent() && departure.isPresent()) {
            return new Presence.InAndOut(arrival.get(), departure.get());
        }
        if (arrival.isPresent()) {
            return new Presence.InOnly(arrival.get());
        }
        return departure.<Presence>map(Presence.OutOnly::new).orElseGet(Presence.Unrecorded::new);
    }

    public AttendanceLine named(String other) {
        return new AttendanceLine(other, session, start, end, breakAfter, breakLength, status, arrival, departure);
    }

    public AttendanceLine with(AttendanceStatus other) {
        return new AttendanceLine(row, session, start, end, breakAfter, breakLength, other, arrival, departure);
    }

    public AttendanceLine recorded(Instant in, Instant out) {
        return new AttendanceLine(
                row, session, start, end, breakAfter, breakLength, status, Optional.of(in), Optional.of(out));
    }

    public AttendanceLine unrecorded() {
        return new AttendanceLine(
                row, session, start, end, breakAfter, breakLength, status, Optional.empty(), Optional.empty());
    }

    public AttendanceLine withBreak(int after, int length) {
        return new AttendanceLine(row, session, start, end, after, length, status, arrival, departure);
    }

    boolean isCreditable() {
        return status == AttendanceStatus.PRESENT || status == AttendanceStatus.MAKEUP;
    }

    boolean isRecorded() {
        return arrival.isPresent() && departure.isPresent();
    }
}
