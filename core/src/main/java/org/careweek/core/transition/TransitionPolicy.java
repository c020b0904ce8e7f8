package org.careweek.core.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.RuleId;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;

/**
 * Looks at requests to move between levels of care, and approves those that break no rule that blocks. It flags and never
 * moves anybody: an approved request is somebody's decision, with a date and a reason.
 */
public final class TransitionPolicy {

    private static final Comparator<Violation> BY_RULE =
            Comparator.comparing(violation -> violation.rule().id());

    private final Map<RuleId, Severity> severities;

    private TransitionPolicy(Map<RuleId, Severity> severities) {
        this.severities = Collections.unmodifiableMap(new TreeMap<>(severities));
    }

    /** The rules with the severities of {@link TransitionRules}. */
    public static TransitionPolicy standard() {
        return new TransitionPolicy(Map.of());
    }

    /**
     * The same policy where a break of this rule does something else. What could not be recorded at all is refused in any
     * case: a second admission, a step in the wrong direction, a stay without a date, a move without a decision.
     *
     * @throws IllegalArgumentException if the rule is none of {@link TransitionRules}, or one without which no event can be
     *     recorded
     */
    public TransitionPolicy with(Rule rule, Severity severity) {
        boolean canChange = List.of(
                        TransitionRules.RATIONALE,
                        TransitionRules.AUTHORIZED_LEVEL,
                        TransitionRules.TEMPORARY_END,
                        TransitionRules.RETURN,
                        TransitionRules.TEMPORARY_REVIEW,
                        TransitionRules.INSIDE_STAY)
                .contains(rule);
        if (!canChange) {
            throw new IllegalArgumentException("the severity of " + rule.id() + " is not for a policy to change");
        }
        Map<RuleId, Severity> more = new TreeMap<>(severities);
        more.put(rule.id(), severity);
        return new TransitionPolicy(more);
    }

    /** What becomes of a request. */
    public TransitionOutcome review(CareEpisode episode, TransitionRequest request) {
        List<Violation> violations = new TransitionCheck(this, episode, request).violations();
        violations.sort(BY_RULE);
        if (violations.stream().anyMatch(Violation::blocks)) {
            return new TransitionOutcome.Declined(violations);
        }
        EpisodeEvent event = new Recording(episode, request).event();
        return new TransitionOutcome.Approved(event, episode.with(event), violations);
    }

    /**
     * The dates of treatment that belong to no stay.
     *
     * @param attended in any order; one that occurs twice counts once
     * @return in date order
     */
    public List<AttendedOutsideStay> outsideStays(CareEpisode episode, Collection<LocalDate> attended) {
        Rule rule = inForce(TransitionRules.INSIDE_STAY);
        return attended.stream()
                .distinct()
                .sorted()
                .filter(date -> episode.stayOn(date).isEmpty())
                .map(date -> new AttendedOutsideStay(rule, date))
                .toList();
    }

    /**
     * What somebody should look at in an episode, without any request: a temporary step up that goes on although its review
     * was due. It is overdue from the day after, until somebody decides a move or that the stay goes on; nothing is decided
     * here.
     *
     * @param asOf today
     */
    public List<TransitionViolation> findings(CareEpisode episode, LocalDate asOf) {
        return episode.temporaryTerm().stream()
                .filter(term -> asOf.isAfter(term.review()))
                .flatMap(term -> episode.temporaryStepUp().stream()
                        .filter(step -> !asOf.isBefore(step.date()))
                        .map(step -> overdue(step, term, asOf)))
                .toList();
    }

    private TransitionViolation overdue(StepUp step, StepUp.Term.Temporary term, LocalDate asOf) {
        return new TransitionViolation(
                inForce(TransitionRules.TEMPORARY_REVIEW),
                term.review(),
                Explanation.of("The review of a temporary step up is overdue, and nobody has decided what follows.")
                        .with("review", term.review())
                        .with("planned return", term.until())
                        .with("from", step.from())
                        .with("to", step.to())
                        .with("as of", asOf));
    }

    Rule inForce(Rule rule) {
        return rule.withSeverity(severities.getOrDefault(rule.id(), rule.severity()));
    }
}
