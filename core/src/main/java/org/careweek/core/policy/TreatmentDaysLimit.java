package org.careweek.core.policy;

import java.util.List;
import java.util.Objects;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;

/**
 * On how many different days of a week there is treatment.
 *
 * @param least the fewest days, 1 to 7, included
 * @param below what fewer do
 */
public record TreatmentDaysLimit(int least, Severity below) implements Limit {

    public TreatmentDaysLimit {
        Objects.requireNonNull(below, "below");
        if (least < 1 || least > 7) {
            throw new IllegalArgumentException("a week has 1 to 7 treatment days, but the least was " + least);
        }
    }

    @Override
    public List<Rule> rules(RuleNames names) {
        return List.of(minimum(names));
    }

    @Override
    public List<Rule> leastOfWeek(RuleNames names) {
        return List.of(minimum(names));
    }

    @Override
    public boolean allowsWeek(int minutes, int sessions, int days) {
        return days >= least;
    }

    @Override
    public boolean allowsDate(int minutes) {
        return true;
    }

    @Override
    public List<Violation> judge(WeekTotals week, RuleNames names) {
        int found = week.perDay().size();
        return allowsWeek(week.time().minutes(), week.sessions(), found)
                ? List.of()
                : List.of(new TooFewTreatmentDays(minimum(names), week.week(), found, least));
    }

    private Rule minimum(RuleNames names) {
        return names.rule("minimum-days", below);
    }
}
