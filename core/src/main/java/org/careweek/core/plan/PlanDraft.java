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

/**
 * A week that somebody would like to plan. A draft may break any rule; its check says which.
 *
 * @param participant who
 * @param track in which track
 * @param order what the clinician ordered
 * @param authorized the most that the payer authorized, in hours, in days or in visits
 * @param calendar the site's zone, first day and closures
 * @param week the week, in the calendar's zone
 * @param sessions the sessions, in the calendar's zone, by start, then id
 * @param overrides rules that shall not stand in the way
 */
public record PlanDraft(
        Participant participant,
        Track track,
        CareOrder order,
        AuthorizedCap authorized,
        ProgramCalendar calendar,
        ProgramWeek week,
        List<Session> sessions,
        List<RuleOverride> overrides) {

    public PlanDraft {
        Objects.requireNonNull(participant, "participant");
        if (!week.zone().equals(calendar.zone())) {
            throw new IllegalArgumentException(
                    "the week is in " + week.zone() + ", the calendar in " + calendar.zone());
        }
        if (!sessions.stream().allMatch(session -> session.slot().zone().equals(calendar.zone()))) {
            throw new IllegalArgumentException("every session must be in the calendar's zone, " + calendar.zone());
        }
        sessions = sessions.stream().sorted(Session.BY_START).toList();
        overrides = List.copyOf(overrides);
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

    /** Accepts the draft as a plan, or says everything that is wrong with it at once. */
    public PlanOutcome check(HourPolicy policy) {
        PlanCheck check = new PlanCheck(this, policy);
        List<Violation> violations = check.violations();
        return violations.stream().anyMatch(this::standsInTheWay)
                ? new PlanOutcome.Rejected(violations)
                : new PlanOutcome.Accepted(
                        new WeeklyPlan(this, policy.id(), check.plannedTime(), violations, used(violations)));
    }

    /** The overrides without which the draft would be rejected. */
    private List<RuleOverride> used(List<Violation> violations) {
        return overrides.stream()
                .filter(override -> violations.stream()
                        .anyMatch(violation -> violation.blocks()
                                && override.rule().equals(violation.rule().id())))
                .toList();
    }

    /** Whether it keeps this draft from being a plan: it blocks, and nobody overrode its rule. */
    public boolean standsInTheWay(Violation violation) {
        return violation.blocks()
                && overrides.stream()
                        .noneMatch(override ->
                                override.rule().equals(violation.rule().id()));
    }

    @Override
    public String toString() {
        return "PlanDraft[private]";
    }
}
