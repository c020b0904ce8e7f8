package org.careweek.core.policy;

import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;

/**
 * A week holds more treatment than its level of care describes.
 *
 * @param rule the rule as in force
 * @param week the week
 * @param found the treatment it holds, above the band
 * @param band what its level of care describes
 */
public record WeeklyTimeAboveBand(Rule rule, ProgramWeek week, TreatmentTime found, HourBand band)
        implements Violation {

    public WeeklyTimeAboveBand {
        if (band.positionOf(found) != BandPosition.ABOVE) {
            throw new IllegalArgumentException(found + " is not above a band of " + band);
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The week holds more treatment than its level of care describes.")
                .with("week", week)
                .with("found", found)
                .with("limit", band.most());
    }
}
