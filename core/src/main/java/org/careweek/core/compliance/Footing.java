package org.careweek.core.compliance;

import java.util.List;
import java.util.Set;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.program.SessionId;

/**
 * What a choice of sessions is added to. Two amounts stand side by side, each on the safe side of its question: what helps
 * to reach the least, and what weighs against the most.
 *
 * @param gained what each date is taken to have reached
 * @param loaded what each date may turn out to hold
 * @param attended the sessions that may turn out to have been attended
 */
record Footing(DaySeconds gained, DaySeconds loaded, Set<SessionId> attended) {

    /** What is recorded, together with sessions that are not counted in it. */
    static Footing of(WeekHours hours, Reading gain, Reading load, List<SessionLeft> taken) {
        DaySeconds recorded = DaySeconds.counted(hours);
        Set<SessionId> attended = new Records(hours).attended();
        attended.addAll(load.attendedAfter(taken));
        return new Footing(
                recorded.plus(DaySeconds.of(gain.after(taken), hours.part())),
                recorded.plus(DaySeconds.of(load.after(taken), hours.part())),
                attended);
    }
}
