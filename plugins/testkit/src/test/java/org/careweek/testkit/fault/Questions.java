package org.careweek.testkit.fault;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
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
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.policy.PolicyQuery;
import org.careweek.spi.scheduling.SchedulingRequest;

/** What plugins are asked here: of each kind one usual thing, and another that gets another answer. */
final class Questions {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private Questions() {}

    static ExportRequest board() {
        return WeekBoard.builder().site("Riverside").week(MONDAY, ZONE).build();
    }

    static ExportRequest calendar() {
        return ParticipantCalendar.builder()
                .zone(ZONE)
                .revision(1)
                .changedAt(Instant.EPOCH)
                .entries(List.of())
                .build();
    }

    static VerificationQuery coverage(String correlation) {
        return VerificationQuery.builder()
                .payer(new PayerId("payer"))
                .member(MemberReference.of("member-7"))
                .level(LevelOfCare.IOP)
                .dates(MONDAY, MONDAY.plusDays(6))
                .askedAt(Instant.parse("2026-11-20T16:00:00Z"))
                .correlation(correlation)
                .build();
    }

    static PolicyQuery standardPolicy() {
        return PolicyQuery.of(StandardPolicies.standard().id());
    }

    static PolicyQuery unknownPolicy() {
        return PolicyQuery.of(new PolicyId("unknown"));
    }

    /** Two groups of five hours, one seat each, for one participant of an IOP, who is placed in both. */
    static SchedulingRequest weekOf(String... participants) {
        TrackId track = new TrackId("evening");
        CareOrder order = new CareOrder(LevelOfCare.IOP, new OrderedTime(TreatmentTime.ofHours(10)), List.of());
        return SchedulingRequest.builder(new ClinicWeek(
                        StandardPolicies.standard(),
                        ProgramCalendar.of(ZONE, DayOfWeek.MONDAY),
                        new ProgramWeek(MONDAY, ZONE),
                        List.of(session("s-1", 0, track), session("s-2", 1, track)),
                        List.of(participants).stream()
                                .map(id -> WeekRequest.of(
                                        new Participant(
                                                ParticipantId.of(id),
                                                Population.ADULT,
                                                Set.of(),
                                                WeeklyAvailability.always()),
                                        Track.of(track, "Evening", LevelOfCare.IOP),
                                        order))
                                .toList()))
                .build();
    }

    private static Session session(String id, int day, TrackId track) {
        TimeSlot slot = TimeSlot.of(MONDAY.plusDays(day).atTime(9, 0), TreatmentTime.ofHours(5), ZONE);
        return Session.of(new SessionId(id), ServiceType.GROUP_THERAPY, slot, Set.of(track), 1);
    }
}
