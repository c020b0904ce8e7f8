package org.careweek.example.hours.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.plan.PlanDraft;
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
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** A valid week of twelve hours, three of them on each of four days: as a draft, and as a record with annotations. */
final class TwelveSessions {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String TRACK = "evening-iop";
    private static final int SESSIONS = 12;
    private static final int SESSIONS_A_DAY = 3;
    private static final int MINUTES = 60;

    private TwelveSessions() {}

    static PlanDraft draft() {
        ProgramCalendar calendar = ProgramCalendar.of(ZONE, DayOfWeek.MONDAY);
        Participant someone =
                new Participant(ParticipantId.of("p001"), Population.ADULT, Set.of(), WeeklyAvailability.always());
        CareOrder order =
                new CareOrder(LevelOfCare.IOP, new OrderedTime(TreatmentTime.ofMinutes(SESSIONS * MINUTES)), List.of());
        Track track = Track.of(new TrackId(TRACK), "Evening IOP", LevelOfCare.IOP);
        return PlanDraft.of(someone, track, order, calendar, calendar.weekOf(MONDAY))
                .withSessions(IntStream.range(0, SESSIONS)
                        .mapToObj(TwelveSessions::session)
                        .toList());
    }

    private static Session session(int number) {
        return Session.of(
                new SessionId("s" + number),
                ServiceType.GROUP_THERAPY,
                TimeSlot.of(start(number), TreatmentTime.ofMinutes(MINUTES), ZONE),
                Set.of(new TrackId(TRACK)),
                12);
    }

    private static LocalDateTime start(int number) {
        return MONDAY.plusDays(number / SESSIONS_A_DAY).atTime(17 + number % SESSIONS_A_DAY, 30);
    }

    static PlannedWeek annotated() {
        return new PlannedWeek(
                TRACK,
                MONDAY,
                SESSIONS * MINUTES,
                IntStream.range(0, SESSIONS)
                        .mapToObj(number -> new PlannedSession("s" + number, TRACK, start(number), MINUTES))
                        .toList());
    }
}
