package org.careweek.core.compliance;

import java.util.List;
import org.careweek.core.policy.WeeklyTimeAboveBand;
import org.careweek.core.policy.WeeklyTimeBelowBand;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;

/** What can be said of the hours of a week. A verdict on hours, never a clinical recommendation. */
public enum Verdict {
    /** Less than the level of care asks for, whatever the unrecorded attendance was. */
    BELOW,
    /** Within the band, whatever the unrecorded attendance was. */
    WITHIN,
    /** More than the level of care describes. */
    ABOVE,
    /** It depends on attendance that nobody recorded. */
    UNKNOWN,
    /** The level of care changed in the week: neither passed nor failed. */
    PARTIAL,
    /** The level of care counts no hours, or the participant is out of care. */
    NONE;

    /** The verdict that the findings on a full week's hours amount to. */
    static Verdict of(List<RuleFinding> findings) {
        Verdict verdict = WITHIN;
        for (RuleFinding finding : findings) {
            if (finding.violations().stream().anyMatch(Verdict::isOnWeeklyTime)) {
                verdict = finding.state() == RuleFinding.State.UNDECIDED
                        ? UNKNOWN
                        : finding.violations().get(0) instanceof WeeklyTimeBelowBand ? BELOW : ABOVE;
            }
        }
        return verdict;
    }

    private static boolean isOnWeeklyTime(Violation violation) {
        return violation instanceof WeeklyTimeBelowBand || violation instanceof WeeklyTimeAboveBand;
    }

    /** The verdict that holds for what is known and for what is possible, or {@code UNKNOWN} where they differ. */
    static Verdict of(HourBand band, TreatmentTime known, TreatmentTime possible) {
        BandPosition position = band.positionOf(known);
        if (position != band.positionOf(possible)) {
            return UNKNOWN;
        }
        return switch (position) {
            case BELOW -> BELOW;
            case WITHIN -> WITHIN;
            case ABOVE -> ABOVE;
        };
    }
}
