package org.careweek.core.policy;

import java.util.List;
import java.util.Objects;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;

/**
 * The treatment of a whole week.
 *
 * @param band from the least to the most
 * @param below what too little does
 * @param above what too much does
 */
public record WeeklyTimeLimit(HourBand band, Severity below, Severity above) implements Limit {

    public WeeklyTimeLimit {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(above, "above");
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
        return band.positionOfMinutes(minutes) == BandPosition.WITHIN;
    }

    @Override
    public boolean allowsDate(int minutes) {
        return true;
    }

    @Override
    public List<Violation> judge(WeekTotals week, RuleNames names) {
        return switch (band.positionOf(week.time())) {
            case BELOW -> List.of(new WeeklyTimeBelowBand(minimum(names), week.week(), week.time(), band));
            case WITHIN -> List.of();
            case ABOVE -> List.of(new WeeklyTimeAboveBand(maximum(names), week.week(), week.time(), band));
        };
    }

    private Rule minimum(RuleNames names) {
        return names.rule("weekly-minimum", below);
    }

    private Rule maximum(RuleNames names) {
        return names.rule("weekly-maximum", above);
    }
}
