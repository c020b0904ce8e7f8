package org.careweek.example.clinic.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.policy.DailyTimeLimit;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.policy.TreatmentDaysLimit;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceNeed;
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
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.week.DayRules;
import org.careweek.example.clinic.input.week.Need;
import org.careweek.example.clinic.input.week.ParticipantEntry;
import org.careweek.example.clinic.input.week.SessionEntry;
import org.careweek.example.clinic.input.week.TrackEntry;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.clinic.input.week.Window;

/** Turns a week file, already checked, into the domain's own words. */
public final class ClinicWeeks {

    private static final int MINUTES_A_DAY = 1440;

    private final WeekFile file;
    private final Map<String, Track> tracks;

    private ClinicWeeks(WeekFile file) {
        this.file = file;
        this.tracks = file.tracks().stream()
                .map(ClinicWeeks::track)
                .collect(Collectors.toMap(track -> track.id().value(), Function.identity()));
    }

    /** The clinic's week that a file says. */
    public static ClinicWeek of(WeekFile file) {
        return new ClinicWeeks(file).week();
    }

    private ClinicWeek week() {
        ProgramCalendar calendar =
                ProgramCalendar.of(file.site().zone(), file.start().getDayOfWeek());
        return new ClinicWeek(
                StandardPolicies.standard()
                        .under(new PolicyId("clinic-week"), "the standard with the rules of the file", clinicRows()),
                calendar,
                new ProgramWeek(file.start(), file.site().zone()),
                file.sessions().stream().map(this::session).toList(),
                file.participants().stream().map(this::request).toList());
    }

    /** The clinic's own rules of days, as a layer over the policy. */
    private List<PolicyRow> clinicRows() {
        Citation clinic = Citation.of("The clinic's own rules", "careweek/clinic-week/1, rules");
        LocalDate from = file.start();
        DayRules rules = file.rules();
        List<PolicyRow> rows = new ArrayList<>();
        rules.minDays()
                .forEach((level, days) -> rows.add(
                        PolicyRow.forAll(levelOf(level), new TreatmentDaysLimit(days, Severity.BLOCK), from, clinic)));
        rules.maxMinutesPerDay()
                .forEach((level, most) -> rows.add(PolicyRow.forAll(
                        levelOf(level),
                        new DailyTimeLimit(
                                HourBand.atMost(TreatmentTime.ofMinutes(most)), Severity.BLOCK, Severity.BLOCK),
                        from,
                        clinic)));
        return rows;
    }

    private static LevelOfCare levelOf(Level level) {
        return LevelOfCare.valueOf(level.name());
    }

    private static Track track(TrackEntry entry) {
        return Track.of(new TrackId(entry.id()), entry.name(), levelOf(entry.level()));
    }

    private Session session(SessionEntry entry) {
        return new Session(
                new SessionId(entry.id()),
                new ServiceType(entry.service()),
                TimeSlot.of(
                        entry.start(),
                        TreatmentTime.ofMinutes(entry.minutes()),
                        file.site().zone()),
                List.of(),
                entry.tracks().stream().map(TrackId::new).collect(Collectors.toSet()),
                entry.capacity(),
                new Setting(Setting.Modality.IN_PERSON, entry.facilitator(), entry.room()));
    }

    private WeekRequest request(ParticipantEntry entry) {
        Track track = tracks.get(entry.track());
        Participant participant = new Participant(
                ParticipantId.of(entry.id().disclose()),
                Population.ADULT,
                Set.of(),
                WeeklyAvailability.of(entry.available().stream()
                                .map(ClinicWeeks::window)
                                .toList())
                        .without(entry.busy()));
        CareOrder order = new CareOrder(
                track.level(),
                new OrderedTime(TreatmentTime.ofMinutes(entry.orderedMinutes())),
                entry.needs().stream().map(ClinicWeeks::need).toList());
        return new WeekRequest(
                participant,
                track,
                order,
                entry.authorizedMinutes() == ParticipantEntry.NO_CAP
                        ? AuthorizedCap.unlimited()
                        : AuthorizedCap.atMost(TreatmentTime.ofMinutes(entry.authorizedMinutes())),
                sessions(entry.prefers()),
                sessions(entry.mustAttend()),
                sessions(entry.mustNotAttend()),
                entry.apartFrom().stream()
                        .map(other -> ParticipantId.of(other.disclose()))
                        .collect(Collectors.toSet()));
    }

    private static Set<SessionId> sessions(List<String> ids) {
        return ids.stream().map(SessionId::new).collect(Collectors.toSet());
    }

    private static AvailabilityWindow window(Window window) {
        LocalTime to = window.toMinute() == MINUTES_A_DAY ? LocalTime.MIDNIGHT : timeAt(window.toMinute());
        return new AvailabilityWindow(window.day(), timeAt(window.fromMinute()), to);
    }

    private static LocalTime timeAt(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    private static ServiceNeed need(Need need) {
        TreatmentTime least = TreatmentTime.ofMinutes(need.minMinutes());
        HourBand band = need.maxMinutes() == Need.NO_MOST
                ? HourBand.atLeast(least)
                : HourBand.through(least, TreatmentTime.ofMinutes(need.maxMinutes()));
        return new ServiceNeed(new ServiceType(need.service()), band);
    }
}
