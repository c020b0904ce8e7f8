package org.careweek.core.plan;

import java.util.List;
import java.util.Objects;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Participant;
import org.careweek.core.program.Session;
import org.careweek.core.program.Track;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/**
 * A week that somebody would like to plan. A draft may break any rule; its check says which.
 *
 * <p>Where its sessions lie on the line of instants is worked out when a draft is made, so that a check compares numbers. Every
 * check asks all rules of all sessions, and where they are kept it allocates nothing but its outcome. Prints nothing of the person.
 */
public final class PlanDraft {

    private final Participant participant;
    private final Track track;
    private final CareOrder order;
    private final AuthorizedCap authorized;
    private final ProgramCalendar calendar;
    private final List<Session> sessions;
    private final List<RuleOverride> overrides;
    private final FreeWeek week;
    private final PlanCheck check;

    /**
     * @param participant who
     * @param track in which track
     * @param order what the clinician ordered
     * @param authorized the most that the payer authorized, in hours, in days or in visits
     * @param calendar the site's zone, first day and closures
     * @param week the week, in the calendar's zone
     * @param sessions the sessions, in the calendar's zone, in any order
     * @param overrides rules that shall not stand in the way
     * @throws IllegalArgumentException if the week or a session is in another zone
     */
    public PlanDraft(
            Participant participant,
            Track track,
            CareOrder order,
            AuthorizedCap authorized,
            ProgramCalendar calendar,
            ProgramWeek week,
            List<Session> sessions,
            List<RuleOverride> overrides) {
        this(
                participant,
                track,
                order,
                authorized,
                calendar,
                new FreeWeek(
                        week, Objects.requireNonNull(participant, "participant").availability()),
                sessions,
                overrides);
    }

    private PlanDraft(
            Participant participant,
            Track track,
            CareOrder order,
            AuthorizedCap authorized,
            ProgramCalendar calendar,
            FreeWeek week,
            List<Session> sessions,
            List<RuleOverride> overrides) {
        if (!week.week().zone().equals(calendar.zone())) {
            throw new IllegalArgumentException(
                    "the week is in " + week.week().zone() + ", the calendar in " + calendar.zone());
        }
        if (!sessions.stream().allMatch(session -> session.slot().zone().equals(calendar.zone()))) {
            throw new IllegalArgumentException("every session must be in the calendar's zone, " + calendar.zone());
        }
        this.participant = participant;
        this.track = Objects.requireNonNull(track, "track");
        this.order = Objects.requireNonNull(order, "order");
        this.authorized = Objects.requireNonNull(authorized, "authorized");
        this.calendar = calendar;
        this.week = week;
        this.sessions = sessions.stream().sorted(Session.BY_START).toList();
        this.overrides = List.copyOf(overrides);
        this.check = new PlanCheck(this, new PlannedSessions(week, this.sessions, order.needs()));
    }

    /** An empty draft without a cap and without overrides. */
    public static PlanDraft of(
            Participant participant, Track track, CareOrder order, ProgramCalendar calendar, ProgramWeek week) {
        return new PlanDraft(
                participant, track, order, AuthorizedCap.unlimited(), calendar, week, List.of(), List.of());
    }

    /** The same draft with these sessions instead. */
    public PlanDraft withSessions(List<Session> others) {
        return new PlanDraft(participant, track, order, authorized, calendar, week, others, overrides);
    }

    /** The same draft under this cap. */
    public PlanDraft withAuthorized(AuthorizedCap other) {
        return new PlanDraft(participant, track, order, other, calendar, week, sessions, overrides);
    }

    /** The same draft with these overrides instead. */
    public PlanDraft withOverrides(List<RuleOverride> others) {
        return new PlanDraft(participant, track, order, authorized, calendar, week, sessions, others);
    }

    /** Who. */
    public Participant participant() {
        return participant;
    }

    /** In which track. */
    public Track track() {
        return track;
    }

    /** What the clinician ordered. */
    public CareOrder order() {
        return order;
    }

    /** The most that the payer authorized, in hours, in days or in visits. */
    public AuthorizedCap authorized() {
        return authorized;
    }

    /** The site's zone, first day and closures. */
    public ProgramCalendar calendar() {
        return calendar;
    }

    /** The week, in the calendar's zone. */
    public ProgramWeek week() {
        return week.week();
    }

    /** The sessions by start, then id. */
    public List<Session> sessions() {
        return sessions;
    }

    /** The rules that shall not stand in the way. */
    public List<RuleOverride> overrides() {
        return overrides;
    }

    /** Accepts the draft as a plan, or says everything that is wrong with it at once. */
    public PlanOutcome check(HourPolicy policy) {
        List<Violation> violations = check.violations(policy);
        return standsInTheWay(violations)
                ? new PlanOutcome.Rejected(violations)
                : new PlanOutcome.Accepted(
                        new WeeklyPlan(this, policy.id(), check.plannedMinutes(policy), violations, used(violations)));
    }

    /** Whether a check accepts it. The same check, for whoever has no use for the plan: it allocates nothing where it finds nothing. */
    public boolean isAcceptedBy(HourPolicy policy) {
        return !standsInTheWay(check.violations(policy));
    }

    /** How much treatment the draft holds, whether or not it could be a plan. */
    TreatmentTime plannedTime(HourPolicy policy) {
        return TreatmentTime.ofMinutes(check.plannedMinutes(policy));
    }

    /** The overrides without which the draft would be rejected. */
    private List<RuleOverride> used(List<Violation> violations) {
        if (violations.isEmpty()) {
            return List.of();
        }
        return overrides.stream()
                .filter(override -> violations.stream()
                        .anyMatch(violation -> violation.blocks()
                                && override.rule().equals(violation.rule().id())))
                .toList();
    }

    private boolean standsInTheWay(List<Violation> violations) {
        for (int i = 0; i < violations.size(); i++) {
            if (standsInTheWay(violations.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it keeps this draft from being a plan: it blocks, and nobody overrode its rule. */
    public boolean standsInTheWay(Violation violation) {
        return violation.blocks()
                && overrides.stream()
                        .noneMatch(override ->
                                override.rule().equals(violation.rule().id()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanDraft that
                && participant.equals(that.participant)
                && track.equals(that.track)
                && order.equals(that.order)
                && authorized.equals(that.authorized)
                && calendar.equals(that.calendar)
                && week().equals(that.week())
                && sessions.equals(that.sessions)
                && overrides.equals(that.overrides);
    }

    @Override
    public int hashCode() {
        return Objects.hash(participant, track, order, authorized, calendar, week(), sessions, overrides);
    }

    @Override
    public String toString() {
        return "PlanDraft[private]";
    }
}
