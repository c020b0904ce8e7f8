package org.careweek.core.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * One limit for one level of care: from when, for whom, and who says so. Changing a number adds a row and keeps the old
 * one, so that last year's week is judged by last year's rule.
 *
 * @param level the level of care
 * @param populations whom it is for, at least one
 * @param limit the limit
 * @param from the first date on which it is in force
 * @param citation who says so
 */
public record PolicyRow(
        LevelOfCare level, Set<Population> populations, Limit limit, LocalDate from, Citation citation) {

    public PolicyRow {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(citation, "citation");
        if (populations.isEmpty()) {
            throw new IllegalArgumentException("a row must be for at least one population");
        }
        populations = Collections.unmodifiableSet(EnumSet.copyOf(populations));
    }

    /** A row for everybody. */
    public static PolicyRow forAll(LevelOfCare level, Limit limit, LocalDate from, Citation citation) {
        return new PolicyRow(level, EnumSet.allOf(Population.class), limit, from, citation);
    }

    /** The rules that the row stands for, with the severities that the policy gives them. */
    List<Rule> rules(HourPolicy policy) {
        return limit.rules(names(policy));
    }

    /** Those of the rules that ask a full week for at least so much. */
    List<Rule> leastOfWeek(HourPolicy policy) {
        return limit.leastOfWeek(names(policy));
    }

    /** Every way in which the week breaks the row. */
    List<Violation> judge(WeekTotals week, HourPolicy policy) {
        return limit.judge(week, names(policy));
    }

    boolean isInForce(LevelOfCare asked, Population population, LocalDate date) {
        return level == asked && populations.contains(population) && !from.isAfter(date);
    }

    /** Whether nothing says which of two rows of one layer holds for somebody. */
    boolean tiesWith(PolicyRow other) {
        return level == other.level
                && limit.getClass() == other.limit.getClass()
                && from.equals(other.from)
                && populations.size() == other.populations.size()
                && !Collections.disjoint(populations, other.populations);
    }

    private RuleNames names(HourPolicy policy) {
        return new RuleNames(level, citation, policy);
    }
}
