package org.careweek.core.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.careweek.core.hours.tally.PartTotals;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/** The verdicts of {@link ComplianceCheck} on totals alone: the same, and fast. Immutable and safe to share between threads. */
public final class PartVerdicts {

    private static final int DAYS_A_WEEK = 7;

    private final PolicyId policy;

    /** The days since 1970-01-01 on which something changes in the policy, rising. */
    private final int[] changes;

    /** By how many changes there were, level and days, what is asked of a part; null where that is nothing. */
    private final HourBand[][][] asked;

    PartVerdicts(HourPolicy policy, Population population) {
        this.policy = policy.id();
        this.changes = policy.rows().stream()
                .map(PolicyRow::from)
                .distinct()
                .sorted()
                .mapToInt(date -> Math.toIntExact(date.toEpochDay()))
                .toArray();
        this.asked = new HourBand[changes.length + 1][LevelOfCare.values().length][DAYS_A_WEEK + 1];
        for (int change = 0; change < changes.length; change++) {
            for (LevelOfCare level : LevelOfCare.values()) {
                LevelLimits limits = policy.limits(level, population, LocalDate.ofEpochDay(changes[change]));
                for (int days = 1; days <= DAYS_A_WEEK; days++) {
                    asked[change + 1][level.ordinal()][days] =
                            limits.timeAskedOf(days).orElse(null);
                }
            }
        }
    }

    /** The verdict on a week; {@code PARTIAL} on a part of one. */
    public Verdict status(PartTotals part) {
        return part.isFull() ? prorated(part) : Verdict.PARTIAL;
    }

    /** How the hours of a part lie to the band that is asked of its days; equal to the status in a full week. */
    public Verdict prorated(PartTotals part) {
        Optional<LevelOfCare> level = part.level();
        HourBand band = level.isEmpty()
                ? null
                : asked[changesUntil(part.weekStartDay())][level.get().ordinal()][part.days()];
        return band == null
                ? Verdict.NONE
                : Verdict.of(
                        band, TreatmentTime.ofMinutes(part.minutes()), TreatmentTime.ofMinutes(part.possibleMinutes()));
    }

    private int changesUntil(int day) {
        int until = changes.length;
        while (until > 0 && changes[until - 1] > day) {
            until--;
        }
        return until;
    }

    @Override
    public String toString() {
        return "PartVerdicts[" + policy + "]";
    }
}
