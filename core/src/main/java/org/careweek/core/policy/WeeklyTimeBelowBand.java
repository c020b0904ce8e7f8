package org.careweek.core.policy;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/**
 * A week holds too little treatment.
 *
 * @param rule the rule as in force
 * @param week the week
 * @param found the treatment it holds, below the band
 * @param band what its level of care asks for
 */
public record WeeklyTimeBelowBand(Rule rule, ProgramWeek week, TreatmentTime found, HourBand band)
        implements Violation {

    public WeeklyTimeBelowBand {
        if (band.positionOf(found) != BandPosition.BELOW) {
            throw new IllegalArgumentException(found + " is not below a band of " + band);
        }
    }

    /** How much is missing. */
    public TreatmentTime missing() {
        return band.least().minus(found);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The week holds less treatment than its level of care asks for.")
                .with("week", week)
                .with("found", found)
                .with("at least", band.least())
                .with("missing", missing());
    }
}
