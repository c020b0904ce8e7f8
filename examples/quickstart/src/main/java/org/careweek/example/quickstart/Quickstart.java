package org.careweek.example.quickstart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.Presence;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** Plans one week, lives it a minute short, and lets the verdict explain itself. */
public final class Quickstart {

    private Quickstart() {}

    /** Prints the verdict and every reason it rests on. */
    public static void main(String[] args) {
        ComplianceReport report = judgedWeek();
        System.out.println(report.verdict() + ": " + report.explanation());
        report.violations()
                .forEach(violation -> System.out.println(violation.rule().id() + " says "
                        + violation.rule().citation() + ": " + violation.explanation()));
        report.hours()
                .entries()
                .forEach(entry -> System.out.println("  " + entry.date() + " "
                        + entry.range().seconds() / 60 + " min " + entry.reason() + " " + entry.session()));
    }

    static ComplianceReport judgedWeek() {
        // tag::quickstart[]
        HourPolicy policy = StandardPolicies.standard();
        ProgramCalendar calendar = ProgramCalendar.of(ZoneId.of("America/Chicago"), DayOfWeek.MONDAY);
        ProgramWeek week = calendar.weekOf(LocalDate.of(2026, 11, 23));
        Track track = Track.of(new TrackId("evening-iop"), "Evening IOP", LevelOfCare.IOP);
        Participant someone =
                new Participant(ParticipantId.of("p001"), Population.ADULT, Set.of(), WeeklyAvailability.always());
        CareOrder order = new CareOrder(LevelOfCare.IOP, new OrderedTime(TreatmentTime.ofHours(9)), List.of());

        WeeklyPlan plan = PlanDraft.of(someone, track, order, calendar, week)
                .withSessions(List.of(evening(week, 0, track), evening(week, 2, track), evening(week, 4, track)))
                .check(policy)
                .fold(accepted -> accepted.plan(), rejected -> {
                    throw new IllegalStateException(rejected.violations().toString());
                });

        List<Attendance> lived = plan.sessions().stream()
                .map(Quickstart::attendedExceptTheLastMinute)
                .toList();
        CountedHours hours = CountedHours.of(
                calendar, LevelHistory.from(week.firstDate(), LevelOfCare.IOP), policy.counting(), lived);
        return new ComplianceCheck(policy, Population.ADULT)
                .judge(hours.parts(week).get(0));
        // end::quickstart[]
    }

    private static Session evening(ProgramWeek week, int day, Track track) {
        LocalDate date = week.firstDate().plusDays(day);
        return Session.of(
                new SessionId("group-" + date),
                ServiceType.GROUP_THERAPY,
                TimeSlot.of(date.atTime(LocalTime.of(18, 0)), TreatmentTime.ofHours(3), week.zone()),
                Set.of(track.id()),
                12);
    }

    /** Leaves the third evening one minute early: 8 h 59 min of the 9 hours. */
    private static Attendance attendedExceptTheLastMinute(Session session) {
        TimeSlot slot = session.slot();
        int missed = slot.date().getDayOfWeek() == DayOfWeek.FRIDAY ? 1 : 0;
        return Attendance.of(
                new AttendanceId("row-" + slot.date()),
                session,
                AttendanceStatus.PRESENT,
                new Presence.InAndOut(
                        slot.start().toInstant(),
                        slot.end().minusMinutes(missed).toInstant()));
    }
}
