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
 */
record WeekGoal(long least, int days, long most, long dayMost) {

    private static final long MINUTE = 60;

    static WeekGoal of(WeekInProgress week) {
        HourBand band = week.band();
        long authorized = week.plan()
                .authorized()
                .mostOf(UnitKind.HOURS)
                .map(AuthorizedUnits::steps)
                .orElse((long) Integer.MAX_VALUE);
        int days = week.hours().part().isFull() ? week.limits().treatmentDays() : 1;
        return new WeekGoal(
                band.least().minutes() * MINUTE,
                days > 1 ? days : 0,
                secondsIn(Math.min(band.most().largestMinutes(), authorized)),
                secondsIn(week.limits()
                        .dailyTime()
                        .map(day -> day.most().largestMinutes())
                        .orElse(Integer.MAX_VALUE)));
    }

    boolean isReachedBy(DaySeconds week) {
        return week.sum() >= least && week.treatmentDays() >= days;
    }

    private static long secondsIn(long minutes) {
        return (minutes + 1) * MINUTE - 1;
    }
}
