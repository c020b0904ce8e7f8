package org.careweek.core.policy;

import java.util.List;
import java.util.Objects;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;

/**
 * How many sessions a week has, where a level counts sessions and not hours.
 *
 * @param least the fewest, 0 or more, included
 * @param most the most, at least {@code least}, included
 * @param below what fewer do
 * @param above what more do
 */
public record WeeklySessionsLimit(int least, int most, Severity below, Severity above) implements Limit {

    public WeeklySessionsLimit {
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(above, "above");
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "sessions a week must go from 0 or more up, but went from " + least + " to " + most);
        }
    }

    @Override
    public List<Rule> rules(RuleNames names) {
        return List.of(minimum(names), maximum(names));
    }

    @Override
    public List<Rule> leastOfWeek(RuleNames names) {
        return List.of(minimum(names));
    }

    @Override
    public boolean allowsWeek(int minutes, int sessions, int days) {
        return sessions >= least && sessions <= most;
    }

    @Override
    public boolean allowsDate(int minutes) {
        return true;
    }

    @Override
    public List<Violation> judge(WeekTotals week, RuleNames names) {
        int found = week.sessions();
        if (allowsWeek(week.time().minutes(), found, week.perDay().size())) {
            return List.of();
        }
        Rule broken = found < least ? minimum(names) : maximum(names);
        return List.of(new SessionsOutsideRange(broken, week.week(), found, least, most));
    }

    private Rule minimum(RuleNames names) {
        return names.rule("weekly-sessions-minimum", below);
    }

    private Rule maximum(RuleNames names) {
        return names.rule("weekly-sessions-maximum", above);
    }
}
