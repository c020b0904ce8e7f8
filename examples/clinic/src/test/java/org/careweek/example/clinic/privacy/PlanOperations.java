package org.careweek.example.clinic.privacy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.plan.OpenSession;
import org.careweek.core.plan.PlanChange;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanOutcome;
import org.careweek.core.plan.SeriesCheck;
import org.careweek.core.plan.Waiting;
import org.careweek.core.plan.Waitlist;
import org.careweek.core.plan.WeeklyPlan;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.ServiceNeed;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionSeries;
import org.careweek.core.program.Track;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.PlannedWeek;
import org.careweek.core.scheduling.Rescheduled;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduledWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.SearchMonitor;
import org.careweek.core.scheduling.Stability;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.scheduling.WeekSchedule;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.core.time.AvailabilityWindow;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.example.clinic.privacy.filled.Maker;

/** Plans that hold and plans that break each rule, changes of plans, and everybody's week at once. */
final class PlanOperations {

    private static final HourPolicy POLICY = StandardPolicies.standard();
    private static final WeeklyAvailability MORNINGS = WeeklyAvailability.of(
            List.of(new AvailabilityWindow(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0))));

    private final Maker maker;
    private final MarkedClinic clinic;
    private final List<Operation> operations = new ArrayList<>();

    private PlanOperations(Maker maker) {
        this.maker = maker;
        this.clinic = new MarkedClinic(maker);
    }

    static List<Operation> all(Maker maker) {
        var all = new PlanOperations(maker);
        all.addChecks();
        all.addChanges();
        all.addSchedules();
        all.addRefusedSchedules();
        return all.operations;
    }

    private void addChecks() {
        PlanDraft good = clinic.draft(3);
        check("a plan that holds", good);
        check("too little treatment", clinic.draft(2));
        check("too much treatment", clinic.draft(7));
        check("two sessions at once", with(good, MarkedClinic.evening("another", 0)));
        check("a session twice", with(good, MarkedClinic.evening("evening-0", 0)));
        check("a session outside the week", with(good, MarkedClinic.evening("late", 9)));
        check("a track of another level", other(good, MarkedClinic.wrongTrack()));
        check(
                "somebody who is not there",
                PlanDraft.of(clinic.participant(MORNINGS), good.track(), good.order(), good.calendar(), good.week())
                        .withSessions(good.sessions()));
        check("an order outside the level", ordered(good, MarkedClinic.order(30)));
        check("an order that is not met", ordered(good, MarkedClinic.order(600)));
        check(
                "a need that is not met",
                ordered(
                        good,
                        new CareOrder(
                                LevelOfCare.IOP,
                                new OrderedTime(TreatmentTime.ofHours(9)),
                                List.of(new ServiceNeed(ServiceType.EDUCATION, HourBand.ofHours(1, 2))))));
        check("more than is authorized", good.withAuthorized(AuthorizedCap.atMost(TreatmentTime.ofHours(5))));
        check("more days than are authorized", good.withAuthorized(AuthorizedCap.atMostDays(1)));
        check("more visits than are authorized", good.withAuthorized(AuthorizedCap.atMostVisits(1)));
        check(
                "a broken rule that somebody overrides",
                clinic.draft(2).withOverrides(List.of(clinic.override("iop.weekly-minimum"))));
        check(
                "everything wrong and overridden",
                with(other(good, MarkedClinic.wrongTrack()), MarkedClinic.evening("late", 9))
                        .withOverrides(List.of(clinic.override("plan.overlap"))));
    }

    private static PlanDraft with(PlanDraft draft, Session more) {
        List<Session> sessions = new ArrayList<>(draft.sessions());
        sessions.add(more);
        return draft.withSessions(sessions);
    }

    private static PlanDraft other(PlanDraft draft, Track track) {
        return PlanDraft.of(draft.participant(), track, draft.order(), draft.calendar(), draft.week())
                .withSessions(draft.sessions());
    }

    private static PlanDraft ordered(PlanDraft draft, CareOrder order) {
        return PlanDraft.of(draft.participant(), draft.track(), order, draft.calendar(), draft.week())
                .withSessions(draft.sessions());
    }

    private void check(String name, PlanDraft draft) {
        add(name, () -> List.of(draft, draft.check(POLICY)));
        add(name + ", under a policy that only warns", () -> {
            HourPolicy lenient = POLICY;
            for (var broken : draft.check(POLICY).fold(it -> List.<Violation>of(), it -> it.violations())) {
                lenient = lenient.with(broken.rule().id(), Severity.WARN);
            }
            return draft.check(lenient);
        });
    }

    private void addChanges() {
        Session first = MarkedClinic.evening("evening-0", 0);
        List<OpenSession> open = List.of(new OpenSession(MarkedClinic.evening("spare", 4), 3));
        add("a cancelled session", () -> PlanChange.cancel(first.id()).applyTo(List.of(plan()), POLICY, open));
        add(
                "a cancelled session without a spare",
                () -> PlanChange.cancel(first.id()).applyTo(List.of(plan()), POLICY, List.of()));
        add(
                "a shorter session",
                () -> PlanChange.shorten(first, TreatmentTime.ofHours(1)).applyTo(List.of(plan()), POLICY, open));
        add(
                "a moved session",
                () -> PlanChange.move(first, MarkedClinic.evening("x", 1).slot())
                        .applyTo(List.of(plan()), POLICY, open));
        add(
                "a change of nobody's session",
                () -> PlanChange.cancel(maker.make(Session.class).id()).applyTo(List.of(plan()), POLICY, open));
        add("somebody who waits", () -> {
            var spare = new OpenSession(MarkedClinic.evening("spare", 4), 1);
            var waiting = new Waiting(
                    clinic.participant().id(),
                    spare.session().id(),
                    MarkedClinic.MONDAY.atStartOfDay(MarkedClinic.ZONE).toInstant());
            var list = Waitlist.empty().with(waiting);
            return List.of(list, list.offers(spare, List.of(clinic.draft(2)), POLICY));
        });
        add("somebody who waits twice", () -> {
            var waiting = new Waiting(
                    clinic.participant().id(),
                    MarkedClinic.evening("x", 1).id(),
                    MarkedClinic.MONDAY.atStartOfDay(MarkedClinic.ZONE).toInstant());
            return Waitlist.empty().with(waiting).with(waiting);
        });
        add(
                "nobody who waits",
                () -> Waitlist.empty()
                        .without(
                                clinic.participant().id(),
                                MarkedClinic.evening("x", 1).id()));
        add(
                "a series in the way of a plan",
                () -> new SeriesCheck(POLICY, clinic.participant(), MarkedClinic.TRACK, MarkedClinic.CALENDAR)
                        .conflicts(series(), MarkedClinic.evenings(3)));
    }

    private SessionSeries series() {
        SessionSeries filled = maker.make(SessionSeries.class);
        return SessionSeries.of(filled.id(), filled.template(), MarkedClinic.MONDAY, 2);
    }

    private WeeklyPlan plan() {
        return clinic.draft(3).check(POLICY).fold(PlanOutcome.Accepted::plan, rejected -> {
            throw new IllegalStateException("the plan must be accepted");
        });
    }

    private void addSchedules() {
        add("a week that can be planned", () -> schedule(week(3, request(540))));
        add("a week in which nothing can be planned", () -> schedule(week(1, request(540))));
        add(
                "somebody who must attend what they cannot",
                () -> schedule(week(
                        3,
                        new WeekRequest(
                                clinic.participant(MORNINGS),
                                MarkedClinic.TRACK,
                                MarkedClinic.order(540),
                                AuthorizedCap.unlimited(),
                                Set.of(),
                                Set.of(MarkedClinic.evening("evening-1", 1).id()),
                                Set.of(),
                                Set.of()))));
        add("the plan of one person made anew", () -> {
            ClinicWeek week = week(5, request(540));
            var planned = new PlannedWeek(week, schedule(week).plans());
            return new WeekScheduler()
                    .replan(
                            planned,
                            request(720),
                            MarkedClinic.MONDAY.atStartOfDay(MarkedClinic.ZONE).toInstant());
        });
        add("a week that is scheduled again", () -> {
            WeekScheduler scheduler = new WeekScheduler();
            ScheduledWeek before =
                    scheduler.scheduled(week(5, request(540)), new SearchLimits(1, 5), SearchMonitor.NONE);
            ClinicWeek after = before.week()
                    .after(PlanChange.cancel(
                            MarkedClinic.evening("evening-1", 1).id()));
            Rescheduled again =
                    scheduler.reschedule(before, after, Stability.usual(), new SearchLimits(1, 5), SearchMonitor.NONE);
            return List.of(again, again.moves(), again.next(), again.next().waitlist(), before.assignment());
        });
        add("hours that are not as ordered", () -> {
            ScheduledWeek week =
                    new WeekScheduler().scheduled(week(4, request(720)), new SearchLimits(1, 5), SearchMonitor.NONE);
            return List.of(week, week.whyTheseHours(clinic.participant().id()), week.planned());
        });
        add(
                "hours of a stranger",
                () -> new WeekScheduler()
                        .scheduled(week(4, request(540)), new SearchLimits(1, 5), SearchMonitor.NONE)
                        .whyTheseHours(maker.make(ParticipantId.class, "a stranger")));
        add("why there is no plan", () -> {
            ScheduledWeek week = new WeekScheduler()
                    .scheduled(week(1, request(540)), new SearchLimits(1, 5), (done, total) -> false);
            return List.of(
                    week.whyUnplaced(clinic.participant().id()),
                    week.explained(SearchMonitor.NONE).schedule());
        });
        add(
                "why there is no plan for a stranger",
                () -> new WeekScheduler()
                        .scheduled(week(4, request(540)), new SearchLimits(1, 5), SearchMonitor.NONE)
                        .whyUnplaced(maker.make(ParticipantId.class, "a stranger")));
        add("an order that no replanning takes", () -> {
            ClinicWeek week = week(5, request(540));
            var planned = new PlannedWeek(week, schedule(week).plans());
            return new WeekScheduler()
                    .replan(
                            planned,
                            request(30),
                            MarkedClinic.MONDAY.atStartOfDay(MarkedClinic.ZONE).toInstant());
        });
    }

    private void addRefusedSchedules() {
        var person = clinic.participant().id();
        add(
                "a schedule of a stranger",
                () -> new ScheduleCheck(week(3, request(540)))
                        .check(Map.of(maker.make(ParticipantId.class, "a stranger"), List.of())));
        add(
                "a schedule with an unknown session",
                () -> new ScheduleCheck(week(3, request(540)))
                        .check(Map.of(person, List.of(maker.make(Session.class).id()))));
        add(
                "a schedule that is too little",
                () -> new ScheduleCheck(week(3, request(540)))
                        .check(Map.of(
                                person,
                                List.of(MarkedClinic.evening("evening-1", 1).id()))));
        add(
                "a week with somebody twice",
                () -> new ClinicWeek(
                        POLICY,
                        MarkedClinic.CALENDAR,
                        MarkedClinic.WEEK,
                        MarkedClinic.evenings(3),
                        List.of(request(540), request(540))));
        add("a week with an order outside the level", () -> week(3, request(30)));
    }

    private WeekRequest request(int minutes) {
        return WeekRequest.of(clinic.participant(), MarkedClinic.TRACK, MarkedClinic.order(minutes));
    }

    private static ClinicWeek week(int evenings, WeekRequest request) {
        return new ClinicWeek(
                POLICY, MarkedClinic.CALENDAR, MarkedClinic.WEEK, MarkedClinic.evenings(evenings), List.of(request));
    }

    private static WeekSchedule schedule(ClinicWeek week) {
        return new WeekScheduler().schedule(week, new SearchLimits(1, 5), SearchMonitor.NONE);
    }

    private void add(String name, Callable<Object> act) {
        operations.add(new Operation("plan", name, act));
    }
}
