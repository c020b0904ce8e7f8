package org.careweek.core.policy;

import java.time.LocalDate;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/**
 * A treatment day is too short or too long.
 *
 * @param rule the rule as in force
 * @param date the local date
 * @param found its treatment, outside the band
 * @param band what a treatment day may hold
 */
public record DailyTimeOutsideBand(Rule rule, LocalDate date, TreatmentTime found, HourBand band) implements Violation {

    public DailyTimeOutsideBand {
        if (band.includes(found)) {
            throw new IllegalArgumentException(found + " is within a band of " + band);
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("A day holds more or less treatment than a treatment day may.")
                .with("date", date)
                .with("found", found)
                .with("at least", band.least())
                .with("limit", band.most());
    }
}
