package org.careweek.core.policy;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.ProgramWeek;

/**
 * The treatment of a week lies on too few days.
 *
 * @param rule the rule as in force
 * @param week the week
 * @param found on how many days there is treatment, fewer than {@code least}
 * @param least on how many there must be
 */
public record TooFewTreatmentDays(Rule rule, ProgramWeek week, int found, int least) implements Violation {

    public TooFewTreatmentDays {
        if (found >= least) {
            throw new IllegalArgumentException(found + " days are not fewer than " + least);
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The week's treatment is spread over fewer days than asked for.")
                .with("week", week)
                .with("found", found)
                .with("at least", least);
    }
}
