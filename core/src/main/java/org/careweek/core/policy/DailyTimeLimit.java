package org.careweek.core.policy;

import java.util.List;
import java.util.Objects;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;

/**
 * The treatment of each day that has any.
 *
 * @param band from the least to the most of one local date
 * @param below what too little does
 * @param above what too much does
 */
public record DailyTimeLimit(HourBand band, Severity below, Severity above) implements Limit {

    public DailyTimeLimit {
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
        return List.of();
    }

    @Override
    public boolean allowsWeek(int minutes, int sessions, int days) {
        return true;
    }

    @Override
    public boolean allowsDate(int minutes) {
        return band.positionOfMinutes(minutes) == BandPosition.WITHIN;
    }

    @Override
    public List<Violation> judge(WeekTotals week, RuleNames names) {
        return week.perDay().entrySet().stream()
                .filter(day -> !allowsDate(day.getValue().minutes()))
                .<Violation>map(day -> new DailyTimeOutsideBand(
                        band.positionOf(day.getValue()) == BandPosition.BELOW ? minimum(names) : maximum(names),
                        day.getKey(),
                        day.getValue(),
                        band))
                .toList();
    }

    private Rule minimum(RuleNames names) {
        return names.rule("daily-minimum", below);
    }

    private Rule maximum(RuleNames names) {
        return names.rule("daily-maximum", above);
    }
}
