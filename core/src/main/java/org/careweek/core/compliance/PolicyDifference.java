package org.careweek.core.compliance;

import java.util.List;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Explanation;

/**
 * A week, or a part of one, of which two policies say different things. Prints nothing of it.
 *
 * @param one what the first policy says
 * @param other what the second says of the same hours
 */
public record PolicyDifference(ComplianceReport one, ComplianceReport other) {

    public PolicyDifference {
        if (!one.hours().equals(other.hours())) {
            throw new IllegalArgumentException("two policies can only differ on the same hours");
        }
        if (!differ(one, other)) {
            throw new IllegalArgumentException("the verdicts must be different ones");
        }
    }

    /**
     * The weeks on which two policies differ: in the verdict, or in what stands beside the verdict on a partial week.
     *
     * @param weeks counted hours; both policies judge the same count, by whichever policy it was counted
     * @param population the age group of the participant
     * @return in the order of the weeks
     */
    public static List<PolicyDifference> between(
            List<WeekHours> weeks, HourPolicy one, HourPolicy other, Population population) {
        ComplianceCheck byOne = new ComplianceCheck(one, population);
        ComplianceCheck byOther = new ComplianceCheck(other, population);
        return weeks.stream()
                .map(week -> List.of(byOne.judge(week), byOther.judge(week)))
                .filter(reports -> differ(reports.get(0), reports.get(1)))
                .map(reports -> new PolicyDifference(reports.get(0), reports.get(1)))
                .toList();
    }

    private static boolean differ(ComplianceReport one, ComplianceReport other) {
        return one.verdict() != other.verdict() || one.prorated() != other.prorated();
    }

    /** What each says, in facts. */
    public Explanation explanation() {
        PolicyId first = one.policy();
        PolicyId second = other.policy();
        return Explanation.of("Two policies say different things of the same hours.")
                .with("counted", one.hours().time())
                .with("by " + first, one.verdict() + " " + one.prorated())
                .with("by " + second, other.verdict() + " " + other.prorated());
    }

    @Override
    public String toString() {
        return "PolicyDifference[private]";
    }
}
