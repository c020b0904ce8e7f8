package org.careweek.core.plan;

import java.util.List;
import org.careweek.core.coverage.ServiceLine;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.program.Track;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/**
 * The accepted sessions of one participant's week. There is no way to one but {@link PlanDraft#check}, so a plan cannot
 * exist outside its policy, nor hold more hours, days or visits than its draft has authorized, unless its policy only warns of
 * that or an override says why. Prints nothing of the person.
 */
public final class WeeklyPlan {

    private final PlanDraft draft;
    private final PolicyId policy;
    private final int plannedMinutes;
    private final List<Violation> advisories;
    private final List<RuleOverride> overrides;

    WeeklyPlan(
            PlanDraft draft,
            PolicyId policy,
            int plannedMinutes,
            List<Violation> advisories,
            List<RuleOverride> overrides) {
        this.draft = draft;
        this.policy = policy;
        this.plannedMinutes = plannedMinutes;
        this.advisories = List.copyOf(advisories);
        this.overrides = List.copyOf(overrides);
    }

    public ParticipantId participant() {
        return draft.participant().id();
    }

    public Track track() {
        return draft.track();
    }

    public ProgramWeek week() {
        return draft.week();
    }

    /** The sessions by start, then id. */
    public List<Session> sessions() {
        return draft.sessions();
    }

    /**
     * Its sessions as a payer is to pay for them, by start, at the level of its track.
     *
     * @param kind the unit that the payer counts
     * @param counting which services count; a session of another, or of breaks alone, is not paid for
     */
    public List<ServiceLine> serviceLines(UnitKind kind, CountingPolicy counting) {
        return sessions().stream()
                .filter(session -> counting.counts(session.service()))
                .filter(session -> session.treatmentTime().isMoreThan(TreatmentTime.ZERO))
                .map(session -> ServiceLine.of(session, track().level(), kind))
                .toList();
    }

    /** The policy that accepted it. */
    public PolicyId policy() {
        return policy;
    }

    /** How much treatment it holds. */
    public TreatmentTime plannedTime() {
        return TreatmentTime.ofMinutes(plannedMinutes);
    }

    /** What was found and does not stand in the way: warnings, and broken rules that somebody overrode. */
    public List<Violation> advisories() {
        return advisories;
    }

    /** The overrides without which it would have been rejected. */
    public List<RuleOverride> overrides() {
        return overrides;
    }

    /** The draft it was accepted from, as a start for a change, which is checked again. */
    public PlanDraft draft() {
        return draft;
    }

    /** Equal plans were accepted from equal drafts with the same advice, in the name of one policy. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyPlan that
                && draft.equals(that.draft)
                && policy.equals(that.policy)
                && plannedMinutes == that.plannedMinutes
                && advisories.equals(that.advisories);
    }

    @Override
    public int hashCode() {
        return draft.hashCode();
    }

    @Override
    public String toString() {
        return "WeeklyPlan[private]";
    }
}
