package org.careweek.core.plan;

import org.careweek.core.policy.DailyTimeOutsideBand;
import org.careweek.core.policy.SessionsOutsideRange;
import org.careweek.core.policy.TooFewTreatmentDays;
import org.careweek.core.policy.WeeklyTimeBelowBand;
import org.careweek.core.rule.Violation;
import org.careweek.core.time.BandPosition;
import org.careweek.core.time.TreatmentTime;

/** What further sessions can cure: that there is too little. Nothing else that is wrong ends by adding a session. */
final class Shortfall {

    private Shortfall() {}

    static boolean isOne(Violation violation) {
        if (violation instanceof DailyTimeOutsideBand day) {
            return day.band().positionOf(day.found()) == BandPosition.BELOW;
        }
        if (violation instanceof NeedOutsideBand need) {
            return need.band().positionOf(need.found()) == BandPosition.BELOW;
        }
        if (violation instanceof SessionsOutsideRange sessions) {
            return sessions.found() < sessions.least();
        }
        if (violation instanceof PlanDiffersFromOrder plan) {
            return plan.planned().isLessThan(plan.ordered().perWeek());
        }
        return violation instanceof WeeklyTimeBelowBand || violation instanceof TooFewTreatmentDays;
    }

    /** How many sessions, each at most so long, it takes at least. */
    static int sessionsToCure(Violation violation, TreatmentTime longest) {
        if (violation instanceof WeeklyTimeBelowBand week) {
            int length = longest.minutes();
            return length == 0 ? Integer.MAX_VALUE : (week.missing().minutes() + length - 1) / length;
        }
        if (violation instanceof TooFewTreatmentDays days) {
            return days.least() - days.found();
        }
        return violation instanceof SessionsOutsideRange sessions ? sessions.least() - sessions.found() : 1;
    }
}
