package org.careweek.example.engines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.careweek.core.policy.DailyTimeLimit;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.Limit;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.policy.TreatmentDaysLimit;
import org.careweek.core.program.Break;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Setting;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Severity;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/**
 * An invented clinic with one chair in each group: three hours on Monday, Wednesday and Friday, one on Saturday. Two people are
 * ordered ten hours.
 */
public final class SampleClinic {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId ZONE = ZoneId.of("America/Phoenix");
    private static final Track TRACK = Track.of(new TrackId("evening"), "Evening", LevelOfCare.IOP);
    private static final int HOUR = 60;

    private SampleClinic() {}

    /** By the standard. */
    public static ClinicWeek standard() {
        return week(List.of(), StandardPolicies.standard());
    }

    /** A day with treatment has two hours of it or more. */
    public static ClinicWeek withShortestDay() {
        HourBand band = HourBand.atLeast(TreatmentTime.ofHours(2));
        return week(List.of(), under(new DailyTimeLimit(band, Severity.BLOCK, Severity.BLOCK)));
    }

    /** There must be treatment on four days, and on Saturday all there is is a break. */
    public static ClinicWeek withBreakForFourthDay() {
        Break all = new Break(TreatmentTime.ZERO, TreatmentTime.ofMinutes(HOUR));
        return week(List.of(all), under(new TreatmentDaysLimit(4, Severity.BLOCK)));
    }

    private static HourPolicy under(Limit limit) {
        PolicyRow row = PolicyRow.forAll(LevelOfCare.IOP, limit, MONDAY, Citation.of("An invented charter", "days"));
        return StandardPolicies.standard().under(new PolicyId("sample"), "a sample", List.of(row));
    }

    private static ClinicWeek week(List<Break> saturday, HourPolicy policy) {
        return new ClinicWeek(
                policy,
                ProgramCalendar.of(ZONE, DayOfWeek.MONDAY),
                new ProgramWeek(MONDAY, ZONE),
                List.of(
                        session("s-1", 0, 3 * HOUR, List.of()),
                        session("s-2", 2, 3 * HOUR, List.of()),
                        session("s-3", 4, 3 * HOUR, List.of()),
                        session("s-4", 5, HOUR, saturday)),
                List.of(request("p-1"), request("p-2")));
    }

    private static Session session(String id, int day, int minutes, List<Break> breaks) {
        return new Session(
                new SessionId(id),
                ServiceType.GROUP_THERAPY,
                TimeSlot.of(MONDAY.plusDays(day).atTime(17, 0), TreatmentTime.ofMinutes(minutes), ZONE),
                breaks,
                Set.of(TRACK.id()),
                1,
                Setting.inPerson());
    }

    private static WeekRequest request(String id) {
        Participant participant =
                new Participant(ParticipantId.of(id), Population.ADULT, Set.of(), WeeklyAvailability.always());
        OrderedTime order = new OrderedTime(TreatmentTime.ofHours(10));
        return WeekRequest.of(participant, TRACK, new CareOrder(LevelOfCare.IOP, order, List.of()));
    }
}
