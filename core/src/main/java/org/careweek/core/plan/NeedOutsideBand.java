package org.careweek.core.plan;

import org.careweek.core.program.ServiceType;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/**
 * The plan holds too little or too much of one service.
 *
 * @param rule the rule as in force
 * @param service the service
 * @param found how much the plan holds, outside the band
 * @param band how much was ordered
 */
public record NeedOutsideBand(Rule rule, ServiceType service, TreatmentTime found, HourBand band) implements Violation {

    public NeedOutsideBand {
        if (band.includes(found)) {
            throw new IllegalArgumentException(found + " is within a band of " + band);
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of("The plan holds more or less of a service than was ordered.")
                .with("service", service)
                .with("found", found)
                .with("at least", band.least())
                .with("limit", band.most());
    }
}
