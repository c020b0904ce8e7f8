package org.careweek.core.compliance;

import org.careweek.core.hours.WeekHours;
import org.careweek.core.time.InstantRanges;

/**
 * What a choice of sessions is added to. Two amounts stand side by side, each on the safe side of its question: what helps
 * to reach the least, and what weighs against the most.
 *
 * @param gained what each date is taken to have reached
 * @param loaded what each date may turn out to hold
 */
record Footing(DaySeconds gained, DaySeconds loaded) {

    /** What is recorded, together with time that is not counted in it. */
    static Footing of(WeekHours hours, InstantRanges gain, InstantRanges load) {
        DaySeconds recorded = DaySeconds.counted(hours);
        return new Footing(
                recorded.plus(DaySeconds.of(gain, hours.part())), recorded.plus(DaySeconds.of(load, hours.part())));
    }
}
