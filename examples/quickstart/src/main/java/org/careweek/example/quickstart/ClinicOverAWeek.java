package org.careweek.example.quickstart;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.plan.PlanChange;
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
import org.careweek.core.scheduling.Rescheduled;
import org.careweek.core.scheduling.ScheduledWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.core.scheduling.Stability;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** A clinic's week is scheduled on Friday, and a group is cancelled on Monday. */
final class ClinicOverAWeek {

    private static final SearchLimits LIMITS = new SearchLimits(1, 500);

    private ClinicOverAWeek() {}

    static Rescheduled story() {
        // tag::week[]
        WeekScheduler scheduler = new WeekScheduler();
        ScheduledWeek friday = scheduler.scheduled(week(), LIMITS, SearchMonitor.NONE);

        ClinicWeek changed = friday.week().after(PlanChange.cancel(new SessionId("wednesday-a")));
        Stability stability = Stability.usual().from(Instant.parse("2026-11-23T14:00:00Z"));
        Rescheduled monday = scheduler.reschedule(friday, changed, stability, LIMITS, SearchMonitor.NONE);
        // end::week[]
        return monday;
    }

    /** Six people in an evening IOP, two groups an evening. */
    static ClinicWeek week() {
        ProgramCalendar calendar = ProgramCalendar.of(ZoneId.of("America/Chicago"), DayOfWeek.MONDAY);
        ProgramWeek week = calendar.weekOf(LocalDate.of(2026, 11, 23));
        Track track = Track.of(new TrackId("evening-iop"), "Evening IOP", LevelOfCare.IOP);
        List<Session> groups = week.dates().stream()
                .limit(4)
                .flatMap(date -> List.of("a", "b").stream().map(name -> group(name, date, week, track)))
                .toList();
        List<WeekRequest> requests = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> WeekRequest.of(
                        new Participant(
                                ParticipantId.of("p" + number),
                                Population.ADULT,
                                Set.of(),
                                WeeklyAvailability.always()),
                        track,
                        new CareOrder(LevelOfCare.IOP, new OrderedTime(TreatmentTime.ofHours(9)), List.of())))
                .toList();
        return new ClinicWeek(StandardPolicies.standard(), calendar, week, groups, requests);
    }

    private static Session group(String name, LocalDate date, ProgramWeek week, Track track) {
        return Session.of(
                new SessionId(date.getDayOfWeek().name().toLowerCase(Locale.ROOT) + "-" + name),
                ServiceType.GROUP_THERAPY,
                TimeSlot.of(date.atTime(LocalTime.of(18, 0)), TreatmentTime.ofHours(3), week.zone()),
                Set.of(track.id()),
                4);
    }
}
