package org.careweek.core.transition.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.plan.PlanDraft;
import org.careweek.core.plan.PlanRules;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.program.Session;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.RuleId;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TreatmentTime;

/**
 * A part of a week that somebody would like to plan. What only a full week can keep is asked of a full part alone.
 *
 * @param target the part and its share of the order
 * @param draft the sessions of the part; in the part's week, and in a track of the part's level
 */
public record PartDraft(PartTarget target, PlanDraft draft) {

    private static final Comparator<Violation> BY_RULE =
            Comparator.comparing(violation -> violation.rule().id());

    public PartDraft {
        if (!draft.week().equals(target.part().week())) {
            throw new IllegalArgumentException("the draft must be of the part's week");
        }
        if (!target.part().level().equals(Optional.of(draft.track().level()))) {
            throw new IllegalArgumentException("the draft must be in a track of the part's level of care");
        }
    }

    /** The treatment that the draft plans for the part; a minute counts once, and one outside the part not at all. */
    public TreatmentTime planned(HourPolicy policy) {
        InstantRanges sum = InstantRanges.EMPTY;
        for (Session session : draft.sessions()) {
            if (policy.counting().counts(session.service())) {
                sum = sum.union(session.treatment());
            }
        }
        return TreatmentTime.ofWholeMinutesIn(
                sum.intersection(part().instants()).seconds());
    }

    /** Where the planned time lies in what the policy asks of so many days; empty where it asks for no hours. */
    public Optional<BandPosition> prorated(HourPolicy policy) {
        return limits(policy).timeAskedOf(part().days()).map(band -> band.positionOf(planned(policy)));
    }

    /**
     * Everything that is wrong with the draft as a plan of the part, by rule id: what would be wrong in a plan of the week,
     * and sessions outside the part, and a time that is not the part's share. Of a part that is no full week, no least of a
     * week is asked: of a need, of hours, of days or of sessions. What a week may hold at most, and the hours of each date,
     * hold in it all the same.
     */
    public List<Violation> check(HourPolicy policy) {
        Set<RuleId> notAsked = notAsked(policy);
        List<Violation> found = new ArrayList<>(
                draft.check(policy).fold(accepted -> accepted.plan().advisories(), rejected -> rejected.violations()));
        found.removeIf(violation -> notAsked.contains(violation.rule().id()));
        Rule inside = policy.inForce(PlanRules.INSIDE_WEEK);
        draft.sessions().stream()
                .filter(session -> part().week().includes(session.slot()))
                .filter(session -> !SessionOutsidePart.holds(part(), session.slot()))
                .forEach(session -> found.add(new SessionOutsidePart(inside, session.id(), session.slot(), part())));
        TreatmentTime planned = planned(policy);
        if (!planned.equals(target.share())) {
            found.add(new PartDiffersFromShare(policy.inForce(PlanRules.ORDER_MET), target, planned));
        }
        found.sort(BY_RULE);
        return List.copyOf(found);
    }

    /** The order is asked as the part's share. */
    private Set<RuleId> notAsked(HourPolicy policy) {
        Set<RuleId> rules = new HashSet<>(Set.of(PlanRules.ORDER_MET.id()));
        if (!part().isFull()) {
            rules.add(PlanRules.NEED_MINIMUM.id());
            limits(policy).leastOfWeek().forEach(rule -> rules.add(rule.id()));
        }
        return rules;
    }

    private LevelLimits limits(HourPolicy policy) {
        return policy.limits(
                draft.track().level(),
                draft.participant().population(),
                part().week().firstDate());
    }

    private WeekPart part() {
        return target.part();
    }

    @Override
    public String toString() {
        return "PartDraft[private]";
    }
}
