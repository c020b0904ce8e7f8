package org.careweek.core.compliance;

import static org.careweek.core.program.LevelOfCare.IOP;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.plan.OpenSession;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.RuleOverride;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.CreditRule;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.program.Break;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Setting;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.RuleId;
import org.careweek.core.rule.Severity;
import org.careweek.core.testing.Drafts;
import org.careweek.core.testing.Policies;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;

/** A made-up week in progress in plain numbers: what both the forecast and the naive one start from. */
record ForecastCase(
        Place place, Ask ask, List<Meeting> planned, List<Meeting> open, List<Meeting> elsewhere, Instant now) {

    /** Where and when: the level of care holds on so many days, the site is closed on one, nobody can come on another. */
    record Place(ZoneId zone, LocalDate monday, int firstDay, int days, int closedDay, int busyDay) {}

    /** What is asked for, in minutes: where there is no most, no daily most or no threshold, it is absent. */
    record Ask(
            int least,
            OptionalInt most,
            OptionalInt dayMost,
            int days,
            Cap authorized,
            OptionalInt threshold,
            boolean availabilityOnlyWarns,
            boolean trackOverridden) {}

    /** What is authorized, in minutes, dates and sessions; absent where there is no most. */
    record Cap(OptionalInt minutes, OptionalInt days, OptionalInt visits) {

        AuthorizedCap inUnits() {
            List<AuthorizedUnits> most = new ArrayList<>();
            minutes.ifPresent(it -> most.add(AuthorizedUnits.of(TreatmentTime.ofMinutes(it))));
            days.ifPresent(it -> most.add(AuthorizedUnits.of(it, UnitKind.DAYS)));
            visits.ifPresent(it -> most.add(AuthorizedUnits.of(it, UnitKind.VISITS)));
            return new AuthorizedCap(most);
        }
    }

    enum Record {
        NONE,
        IN_AND_OUT,
        IN_ONLY,
        OUT_ONLY,
        UNRECORDED,
        ABSENT,
        EXCUSED,
        CANCELLED
    }

    /** A session, its seats left, and what is recorded of it: the arrival so late and the departure so early, in 20 seconds. */
    record Meeting(
            int day,
            int start,
            int length,
            int breakAfter,
            int breakLength,
            boolean counts,
            boolean ownTrack,
            int seats,
            Record record,
            int late,
            int early) {}

    private static final TrackId OTHER_TRACK = new TrackId("another");

    Session session(String id, Meeting meeting) {
        var start = place.monday().plusDays(meeting.day()).atTime(LocalTime.ofSecondOfDay(meeting.start() * 60L));
        return new Session(
                new SessionId(id),
                meeting.counts() ? ServiceType.GROUP_THERAPY : ServiceType.MEAL,
                TimeSlot.of(start, TreatmentTime.ofMinutes(meeting.length()), place.zone()),
                List.of(new Break(
                        TreatmentTime.ofMinutes(meeting.breakAfter()), TreatmentTime.ofMinutes(meeting.breakLength()))),
                Set.of(meeting.ownTrack() ? Drafts.trackId(IOP) : OTHER_TRACK),
                12,
                Setting.inPerson());
    }

    List<Session> sessions(String prefix, List<Meeting> meetings) {
        List<Session> sessions = new ArrayList<>();
        for (Meeting meeting : meetings) {
            sessions.add(session(prefix + sessions.size(), meeting));
        }
        return sessions;
    }

    List<Attendance> rows() {
        return Stream.of(rows("p", planned), rows("o", open), rows("e", elsewhere))
                .flatMap(List::stream)
                .toList();
    }

    private List<Attendance> rows(String prefix, List<Meeting> meetings) {
        List<Attendance> rows = new ArrayList<>();
        List<Session> sessions = sessions(prefix, meetings);
        for (int i = 0; i < meetings.size(); i++) {
            row(sessions.get(i), meetings.get(i)).ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<Attendance> row(Session session, Meeting meeting) {
        Instant in = session.slot().start().toInstant().plusSeconds(20L * meeting.late());
        Instant end = session.slot().end().toInstant().minusSeconds(20L * meeting.early());
        Instant out = end.isBefore(in) ? in : end;
        AttendanceStatus status = switch (meeting.record()) {
            case ABSENT -> AttendanceStatus.ABSENT;
            case EXCUSED -> AttendanceStatus.EXCUSED;
            case CANCELLED -> AttendanceStatus.CANCELLED;
            default -> AttendanceStatus.PRESENT;
        };
        Presence presence = switch (meeting.record()) {
            case IN_AND_OUT -> new Presence.InAndOut(in, out);
            case IN_ONLY -> new Presence.InOnly(in);
            case OUT_ONLY -> new Presence.OutOnly(out);
            default -> new Presence.Unrecorded();
        };
        return meeting.record() == Record.NONE
                ? Optional.empty()
                : Optional.of(
                        Attendance.of(new AttendanceId("row-" + session.id().value()), session, status, presence));
    }

    WeekInProgress week() {
        List<OpenSession> offered = new ArrayList<>();
        for (Session session : sessions("o", open)) {
            offered.add(new OpenSession(session, open.get(offered.size()).seats()));
        }
        return new WeekInProgress(draft(), hours(), policy(), offered, now);
    }

    /** The same where nothing is authorized in days or visits, and so any number of them. */
    ForecastCase withoutCountedCaps() {
        Cap minutes = new Cap(ask.authorized().minutes(), OptionalInt.empty(), OptionalInt.empty());
        Ask paid = new Ask(
                ask.least(),
                ask.most(),
                ask.dayMost(),
                ask.days(),
                minutes,
                ask.threshold(),
                ask.availabilityOnlyWarns(),
                ask.trackOverridden());
        return new ForecastCase(place, paid, planned, open, elsewhere, now);
    }

    Forecast forecast() {
        return Forecast.of(week());
    }

    private PlanDraft draft() {
        List<AvailabilityWindow> windows = Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() - 1 != place.busyDay())
                .map(day -> new AvailabilityWindow(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .toList();
        RuleOverride override = new RuleOverride(
                new RuleId("track.session"), PrivateText.of("a guest"), PrivateText.of("the director"));
        return new PlanDraft(
                new Participant(ParticipantId.of("p-7"), Population.ADULT, Set.of(), WeeklyAvailability.of(windows)),
                Drafts.track(IOP),
                Drafts.order(IOP, 600),
                ask.authorized().inUnits(),
                calendar(),
                new ProgramWeek(place.monday(), place.zone()),
                sessions("p", planned),
                ask.trackOverridden() ? List.of(override) : List.of());
    }

    private ProgramCalendar calendar() {
        Set<LocalDate> closures =
                place.closedDay() < 0 ? Set.of() : Set.of(place.monday().plusDays(place.closedDay()));
        return new ProgramCalendar(place.zone(), DayOfWeek.MONDAY, closures);
    }

    WeekHours hours() {
        LocalDate from = place.monday().plusDays(place.firstDay());
        LevelHistory levels = LevelHistory.none().then(from, IOP).thenNone(from.plusDays(place.days()));
        return CountedHours.of(calendar(), levels, policy().counting(), rows())
                .parts(new ProgramWeek(place.monday(), place.zone()))
                .stream()
                .filter(part -> part.part().level().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private HourPolicy policy() {
        TreatmentTime least = TreatmentTime.ofMinutes(ask.least());
        List<PolicyRow> rows = new ArrayList<>();
        rows.add(Policies.row(
                IOP,
                Policies.weekly(
                        ask.most().isPresent()
                                ? HourBand.through(
                                        least,
                                        TreatmentTime.ofMinutes(ask.most().getAsInt()))
                                : HourBand.atLeast(least)),
                Policies.LONG_AGO));
        ask.dayMost().ifPresent(most -> rows.add(Policies.row(IOP, Policies.daily(0, most), Policies.LONG_AGO)));
        if (ask.days() > 0) {
            rows.add(Policies.row(IOP, Policies.days(ask.days()), Policies.LONG_AGO));
        }
        CountingPolicy counting = CountingPolicy.withoutMealsAndMeetings();
        return HourPolicy.of(
                        new PolicyId("random"),
                        "a random clinic",
                        ask.threshold().isPresent()
                                ? counting.with(new CreditRule.AllOrNothing(
                                        TreatmentTime.ofMinutes(ask.threshold().getAsInt())))
                                : counting,
                        rows)
                .with(
                        new RuleId("participant.availability"),
                        ask.availabilityOnlyWarns() ? Severity.WARN : Severity.BLOCK);
    }
}
