package org.careweek.example.quickstart;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.ScheduledTime;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.core.hours.ledger.EventId;
import org.careweek.core.hours.ledger.HoursLedger;
import org.careweek.core.hours.ledger.Origin;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;

/** Reports a week, and learns afterwards that somebody had stayed longer. */
final class AttendanceCorrected {

    private static final ParticipantId SOMEONE = ParticipantId.of("p001");
    private static final HourPolicy POLICY = StandardPolicies.standard();
    private static final ProgramCalendar CALENDAR = ProgramCalendar.of(ZoneId.of("America/Chicago"), DayOfWeek.MONDAY);
    private static final ProgramWeek WEEK = CALENDAR.weekOf(LocalDate.of(2026, 11, 23));
    private static final Instant SATURDAY = Instant.parse("2026-11-28T15:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-30T15:00:00Z");

    private AttendanceCorrected() {}

    /** What was reported of the week, what is reported now, and once more what was reported then. */
    static List<ComplianceReport> reports() {
        // tag::ledger[]
        HoursLedger saturday = HoursLedger.empty()
                .with(Stream.of(evening(0, 180), evening(2, 180), evening(4, 179))
                        .map(row -> new AttendanceEvent.Recorded(origin("signed-" + row.id(), SATURDAY), row))
                        .toList())
                .ledger();

        HoursLedger monday = saturday.with(
                        new AttendanceEvent.Corrected(origin("clinician-note-7", MONDAY), evening(4, 180)))
                .ledger();

        return List.of(judged(saturday), judged(monday), judged(monday.knownAt(SATURDAY)));
        // end::ledger[]
    }

    private static ComplianceReport judged(HoursLedger ledger) {
        return new ComplianceCheck(POLICY, Population.ADULT)
                .judge(ledger.hours(
                                SOMEONE,
                                CALENDAR,
                                LevelHistory.from(WEEK.firstDate(), LevelOfCare.IOP),
                                POLICY.counting())
                        .parts(WEEK)
                        .get(0));
    }

    private static Origin origin(String id, Instant knownAt) {
        return new Origin(new EventId(id), SOMEONE, PrivateText.of("front desk"), knownAt);
    }

    private static Attendance evening(int day, int minutes) {
        LocalDateTime start = WEEK.firstDate().plusDays(day).atTime(18, 0);
        ScheduledTime scheduled = ScheduledTime.of(start, start.plusHours(3), WEEK.zone());
        Instant arrival = scheduled.range().start();
        return new Attendance(
                new AttendanceId("row-" + start.toLocalDate()),
                new SessionId("group-" + start.toLocalDate()),
                ServiceType.GROUP_THERAPY,
                scheduled,
                List.of(),
                AttendanceStatus.PRESENT,
                new Presence.InAndOut(arrival, arrival.plusSeconds(60L * minutes)));
    }
}
