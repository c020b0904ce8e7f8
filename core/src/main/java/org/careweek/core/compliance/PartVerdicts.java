package org.careweek.core.compliance;

import java.util.Optional;
import org.careweek.core.hours.tally.PartTotals;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/**
 * The verdicts of {@link ComplianceCheck} on totals alone: the same, and fast. Immutable and safe to share between threads.
 */
public final class PartVerdicts {

    private final HourPolicy policy;
    private final Population population;

    PartVerdicts(HourPolicy policy, Population population) {
        this.policy = policy;
        this.population = population;
    }

    /** The verdict on a week; {@code PARTIAL} on a part of one. */
    public Verdict status(PartTotals part) {
        return part.isFull() ? prorated(part) : Verdict.PARTIAL;
    }

    /** How the hours of a part lie to the band that is asked of its days; equal to the status in a full week. */
    public Verdict prorated(PartTotals part) {
        Optional<LevelOfCare> level = part.level();
        Optional<HourBand> band = level.flatMap(
                it -> policy.limits(it, population, part.weekStart()).timeAskedOf(part.days()));
        return band.map(it -> Verdict.of(
                        it, TreatmentTime.ofMinutes(part.minutes()), TreatmentTime.ofMinutes(part.possibleMinutes())))
                .orElse(Verdict.NONE);
    }

    @Override
    public String toString() {
        return "PartVerdicts[" + policy.id() + "]";
    }
}
