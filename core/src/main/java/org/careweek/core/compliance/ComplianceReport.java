package org.careweek.core.compliance;

import java.util.List;
import java.util.Optional;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.HourBand;

/**
 * The verdict on a week, or a part of one, with all it rests on. The findings and entries are what was computed with, so
 * they cannot disagree with the verdict.
 *
 * @param hours what was attended
 * @param policy the policy that judged
 * @param band the hours that the level of care asks for in these days, in a partial week as the policy's {@link
 *     org.careweek.core.policy.PartialWeeks} says; empty where it asks for none
 * @param verdict the verdict
 * @param prorated what stands beside the verdict on a partial week: how its hours lie to {@code band}; equal to {@code
 *     verdict} in a full week
 * @param findings what became of each rule of the level; in a partial week only those of single dates are asked
 */
public record ComplianceReport(
        WeekHours hours,
        PolicyId policy,
        Optional<HourBand> band,
        Verdict verdict,
        Verdict prorated,
        List<RuleFinding> findings) {

    public ComplianceReport {
        findings = List.copyOf(findings);
    }

    /** Every way in which the week breaks a rule for certain. */
    public List<Violation> violations() {
        return findings.stream()
                .filter(finding -> finding.state() == RuleFinding.State.BROKEN)
                .flatMap(finding -> finding.violations().stream())
                .toList();
    }

    /** Why the verdict is what it is. */
    public Explanation explanation() {
        Explanation facts = Explanation.of(sentence())
                .with("verdict", verdict)
                .with("days", hours.part().days())
                .with("counted", hours.time())
                .with("possible", hours.possible())
                .with("unrecorded records", hours.counts().unrecorded());
        if (band.isPresent()) {
            facts = facts.with("at least", band.get().least())
                    .with("limit", band.get().most());
        }
        return verdict == Verdict.PARTIAL ? facts.with("prorated verdict", prorated) : facts;
    }

    private String sentence() {
        return switch (verdict) {
            case BELOW -> "The week holds less treatment than its level of care asks for.";
            case WITHIN -> "The week holds the treatment that its level of care asks for.";
            case ABOVE -> "The week holds more treatment than its level of care describes.";
            case UNKNOWN -> "The verdict depends on attendance that nobody recorded.";
            case PARTIAL -> "The level of care does not hold on all seven days, so the week neither passes nor fails.";
            case NONE -> "No hours are asked for: the level of care counts none, or the participant is out of care.";
        };
    }

    @Override
    public String toString() {
        return "ComplianceReport[private]";
    }
}
