package org.careweek.testkit.contract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careweek.core.coverage.AuthorizedCap;
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
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** Invented clinics so small that every schedule of them can be looked at. */
final class SampleWeeks {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 26);
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Track TRACK = Track.of(new TrackId("evening"), "Evening", LevelOfCare.IOP);

    private SampleWeeks() {}

    /** Nobody comes. */
    static ClinicWeek empty(String marker) {
        return week(List.of(), List.of());
    }

    /** Two people want the one seat that three of four groups have, in the week in which clocks change. */
    static ClinicWeek scarce(String marker) {
        List<Session> sessions = List.of(
                session("s-1", 0, 180, 1),
                session("s-2", 2, 180, 1),
                session("s-3", 4, 180, 1),
                session("s-4", 6, 180, 2));
        return week(
                sessions,
                List.of(
                        request(marker + "-1", 540, WeeklyAvailability.always()),
                        request(marker + "-2", 540, WeeklyAvailability.always())));
    }

    /** There is room for both, and one is away on Wednesdays. */
    static ClinicWeek ample(String marker) {
        List<Session> sessions = List.of(
                session("s-1", 0, 200, 4),
                session("s-2", 1, 190, 4),
                session("s-3", 2, 180, 4),
                session("s-4", 3, 170, 4),
                session("s-5", 4, 240, 4));
        List<AvailabilityWindow> notOnWednesdays = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.WEDNESDAY) {
                notOnWednesdays.add(new AvailabilityWindow(day, LocalTime.NOON, LocalTime.of(23, 0)));
            }
        }
        return week(
                sessions,
                List.of(
                        request(marker + "-1", 570, WeeklyAvailability.always()),
                        request(marker + "-2", 600, WeeklyAvailability.of(notOnWednesdays))));
    }

    /** There is room for all, but one may come on three dates, one to three sessions, and one for nine hours. */
    static ClinicWeek authorized(String marker) {
        List<Session> sessions = List.of(
                session("s-1", 0, 200, 4),
                session("s-2", 1, 190, 4),
                session("s-3", 2, 180, 4),
                session("s-4", 3, 170, 4));
        return week(
                sessions,
                List.of(
                        authorized(marker + "-1", AuthorizedCap.atMostDays(3)),
                        authorized(marker + "-2", AuthorizedCap.atMostVisits(3)),
                        authorized(marker + "-3", AuthorizedCap.atMost(TreatmentTime.ofHours(9)))));
    }

    /** Nobody can come at any time. */
    static ClinicWeek hopeless(String marker) {
        return week(
                List.of(session("s-1", 0, 240, 9), session("s-2", 1, 240, 9), session("s-3", 2, 240, 9)),
                List.of(request(marker + "-1", 540, WeeklyAvailability.of(List.of()))));
    }

    static List<ClinicWeek> all(String marker) {
        return List.of(empty(marker), scarce(marker), ample(marker), authorized(marker), hopeless(marker));
    }

    private static ClinicWeek week(List<Session> sessions, List<WeekRequest> requests) {
        return new ClinicWeek(
                StandardPolicies.standard(),
                ProgramCalendar.of(ZONE, DayOfWeek.MONDAY),
                new ProgramWeek(MONDAY, ZONE),
                sessions,
                requests);
    }

    private static Session session(String id, int day, int minutes, int seats) {
        TimeSlot slot = TimeSlot.of(MONDAY.plusDays(day).atTime(18, 0), TreatmentTime.ofMinutes(minutes), ZONE);
        return Session.of(new SessionId(id), ServiceType.GROUP_THERAPY, slot, Set.of(TRACK.id()), seats);
    }

    private static WeekRequest request(String id, int ordered, WeeklyAvailability availability) {
        Participant participant = new Participant(ParticipantId.of(id), Population.ADULT, Set.of(), availability);
        CareOrder order = new CareOrder(LevelOfCare.IOP, new OrderedTime(TreatmentTime.ofMinutes(ordered)), List.of());
        return WeekRequest.of(participant, TRACK, order);
    }

    /** Twelve hours and twenty minutes, all there is, were ordered. */
    private static WeekRequest authorized(String id, AuthorizedCap cap) {
        WeekRequest free = request(id, 740, WeeklyAvailability.always());
        return new WeekRequest(
                free.participant(), free.track(), free.order(), cap, Set.of(), Set.of(), Set.of(), Set.of());
    }
}
