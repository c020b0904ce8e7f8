package org.careweek.example.clinic.plan;

import java.time.LocalDate;
import java.util.Set;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.time.HourBand;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.week.Policies;

/** The policies that a week file may name, as the reader asks for them. */
public final class PolicyBands implements Policies {

    private static final LocalDate TODAY_OR_EARLIER = LocalDate.of(2200, 12, 31);

    private final HourPolicy standard = StandardPolicies.standard();

    /** The policies that come with the library. */
    public PolicyBands() {}

    @Override
    public Set<String> names() {
        return Set.of(standard.id().value());
    }

    @Override
    public Band band(String policy, Level level) {
        HourBand band = standard.limits(LevelOfCare.valueOf(level.name()), Population.ADULT, TODAY_OR_EARLIER)
                .weeklyTime()
                .orElseThrow();
        return new Band(band.least().minutes(), band.most().largestMinutes());
    }
}
