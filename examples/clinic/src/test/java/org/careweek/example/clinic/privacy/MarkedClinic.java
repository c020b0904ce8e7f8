package org.careweek.example.clinic.privacy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.RuleOverride;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.RuleId;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.example.clinic.privacy.filled.Maker;

/** A clinic's week with a marked participant, for whom three evenings make nine hours. */
final class MarkedClinic {

    static final ZoneId ZONE = ZoneId.of("America/Chicago");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final ProgramCalendar CALENDAR = ProgramCalendar.of(ZONE, DayOfWeek.MONDAY);
    static final ProgramWeek WEEK = new ProgramWeek(MONDAY, ZONE);
    static final Track TRACK = Track.of(new TrackId("evening"), "Evening IOP", LevelOfCare.IOP);

    private final Maker maker;

    MarkedClinic(Maker maker) {
        this.maker = maker;
    }

    Participant participant(WeeklyAvailability availability) {
        return new Participant(
                maker.make(ParticipantId.class, "clinic participant"), Population.ADULT, Set.of(), availability);
    }

    Participant participant() {
        return participant(WeeklyAvailability.always());
    }

    static CareOrder order(int minutes) {
        return new CareOrder(LevelOfCare.IOP, new OrderedTime(TreatmentTime.ofMinutes(minutes)), List.of());
    }

    /** An evening of three hours, so many days after Monday. */
    static Session evening(String id, int day) {
        return Session.of(
                new SessionId(id),
                ServiceType.GROUP_THERAPY,
                TimeSlot.of(MONDAY.plusDays(day).atTime(18, 0), TreatmentTime.ofHours(3), ZONE),
                Set.of(TRACK.id()),
                8);
    }

    static List<Session> evenings(int count) {
        return IntStream.range(0, count)
                .mapToObj(day -> evening("evening-" + day, day))
                .toList();
    }

    PlanDraft draft(int evenings) {
        return PlanDraft.of(participant(), TRACK, order(540), CALENDAR, WEEK).withSessions(evenings(evenings));
    }

    /** For another level, other people and another focus than the participant's. */
    static Track wrongTrack() {
        return new Track(new TrackId("day"), "Day PHP", LevelOfCare.PHP, EnumSet.of(Population.ADOLESCENT), Set.of());
    }

    RuleOverride override(String rule) {
        return new RuleOverride(
                new RuleId(rule),
                maker.make(PrivateText.class, "RuleOverride.reason"),
                maker.make(PrivateText.class, "RuleOverride.givenBy"));
    }
}
