package org.careweek.core.policy;

import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.OUTPATIENT;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.rule.Severity.BLOCK;
import static org.careweek.core.rule.Severity.WARN;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.HourBand;

/** The policies that come with the library. */
public final class StandardPolicies {

    private static final Citation ARTICLE = Citation.of("Phoenix Rising Treatment", "What is an IOP program?");

    /** The article describes today's practice without a date, so its rows hold for every supported date. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private StandardPolicies() {}

    /**
     * An intensive outpatient week has 9 to 20 hours and a partial hospitalization week 20 to 30, all four ends included:
     * exactly 20:00 h is a valid week of either level, for the level comes from placement. Standard outpatient is one or
     * two sessions a week, whatever their hours.
     */
    public static HourPolicy standard() {
        return HourPolicy.of(
                new PolicyId("standard"),
                "modelled on " + ARTICLE,
                CountingPolicy.everySession(),
                List.of(
                        row(IOP, new WeeklyTimeLimit(HourBand.ofHours(9, 20), BLOCK, BLOCK)),
                        row(PHP, new WeeklyTimeLimit(HourBand.ofHours(20, 30), BLOCK, BLOCK)),
                        row(OUTPATIENT, new WeeklySessionsLimit(1, 2, WARN, WARN))));
    }

    private static PolicyRow row(LevelOfCare level, Limit limit) {
        return PolicyRow.forAll(level, limit, ALWAYS, ARTICLE);
    }
}
