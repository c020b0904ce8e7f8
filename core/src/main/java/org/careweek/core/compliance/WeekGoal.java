package org.careweek.core.compliance;

import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.time.HourBand;

/**
 * What a week must reach and may not pass. Minutes are rounded down once, so an amount passes a most of so many minutes only
 * with a whole further minute.
 *
 * @param least the seconds that it must reach
 * @param days the treatment days that it must reach; 0 where no number of them is asked for
 * @param most the seconds that it may hold, by its band and its authorization
 * @param dayMost the seconds that one local date may hold
 * @param mostDays the authorized dates with treatment
 * @param mostVisits the authorized sessions of treatment
 */
record WeekGoal(long least, int days, long most, long dayMost, long mostDays, long mostVisits) {

    private static final long MINUTE = 60;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    static WeekGoal of(WeekInProgress week) {
        HourBand band = week.band();
        int days = week.hours().part().isFull() ? week.limits().treatmentDays() : 1;
        return new WeekGoal(
                band.least().minutes() * MINUTE,
                days > 1 ? days : 0,
                secondsIn(Math.min(band.most().largestMinutes(), authorized(week, UnitKind.HOURS))),
                secondsIn(week.limits()
                        .dailyTime()
                        .map(day -> day.most().largestMinutes())
                        .orElse(UNLIMITED)),
                authorized(week, UnitKind.DAYS),
                authorized(week, UnitKind.VISITS));
    }

    private static long authorized(WeekInProgress week, UnitKind kind) {
        return week.plan().authorized().mostOf(kind).map(AuthorizedUnits::steps).orElse((long) UNLIMITED);
    }

    boolean hasMostDays() {
        return mostDays < UNLIMITED;
    }

    boolean hasMostVisits() {
        return mostVisits < UNLIMITED;
    }

    boolean isReachedBy(DaySeconds week) {
        return week.sum() >= least && week.treatmentDays() >= days;
    }

    private static long secondsIn(long minutes) {
        return (minutes + 1) * MINUTE - 1;
    }
}
