package org.careweek.core.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** Drafts that keep every rule, as starts for those that break one. */
public final class Drafts {

    public static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private Drafts() {}

    public static TrackId trackId(LevelOfCare level) {
        return new TrackId("track-" + level);
    }

    public static Track track(LevelOfCare level) {
        return Track.of(trackId(level), "A track", level);
    }

    public static Participant participant(Population population) {
        return new Participant(ParticipantId.of("p-7"), population, Set.of(), WeeklyAvailability.always());
    }

    public static CareOrder order(LevelOfCare level, int minutes) {
        return new CareOrder(level, new OrderedTime(TreatmentTime.ofMinutes(minutes)), List.of());
    }

    /** An empty draft of an adult's week that orders so many minutes. */
    public static PlanDraft empty(LevelOfCare level, int orderedMinutes, ZoneId zone, LocalDate firstDate) {
        return PlanDraft.of(
                participant(Population.ADULT),
                track(level),
                order(level, orderedMinutes),
                ProgramCalendar.of(zone, DayOfWeek.MONDAY),
                new ProgramWeek(firstDate, zone));
    }

    /** A draft of exactly so many minutes, in the order's amount, spread over as many days as they need. */
    public static PlanDraft of(LevelOfCare level, int minutes) {
        return of(level, minutes, CHICAGO, MONDAY);
    }

    public static PlanDraft of(LevelOfCare level, int minutes, ZoneId zone, LocalDate firstDate) {
        return empty(level, minutes, zone, firstDate).withSessions(sessions(level, minutes, zone, firstDate));
    }

    /** Five-hour groups from nine o'clock on, one a day, the last one shorter. */
    public static List<Session> sessions(LevelOfCare level, int minutes, ZoneId zone, LocalDate firstDate) {
        List<Session> sessions = new ArrayList<>();
        int left = minutes;
        for (int day = 0; left > 0; day++) {
            int length = Math.min(left, 300);
            sessions.add(session("s" + day, level, firstDate.plusDays(day).atTime(9, 0), length, zone));
            left -= length;
        }
        return sessions;
    }

    /** A group of the level's track. */
    public static Session session(String id, LevelOfCare level, LocalDateTime start, int minutes, ZoneId zone) {
        return session(id, ServiceType.GROUP_THERAPY, level, start, minutes, zone);
    }

    public static Session session(
            String id, ServiceType service, LevelOfCare level, LocalDateTime start, int minutes, ZoneId zone) {
        var slot = TimeSlot.of(start, TreatmentTime.ofMinutes(minutes), zone);
        return Session.of(new SessionId(id), service, slot, Set.of(trackId(level)), 12);
    }
}
