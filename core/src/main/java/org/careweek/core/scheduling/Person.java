package org.careweek.core.scheduling;

import java.util.BitSet;
import org.careweek.core.policy.LevelLimits;

/**
 * A request in the numbers that the search works with.
 *
 * @param request the request
 * @param limits what is in force at the track's level of care
 * @param preferred the indices of preferred sessions
 * @param forced the indices of sessions that must be attended
 * @param forbidden the indices of sessions that must not be attended
 * @param apart the indices of the people to stay apart from
 */
record Person(
        WeekRequest request, LevelLimits limits, BitSet preferred, BitSet forced, BitSet forbidden, BitSet apart) {

    /** When the participant can come. */
    FreeTime freeTime() {
        return new FreeTime(request.participant().availability());
    }

    int ordered() {
        return request.order().time().perWeek().minutes();
    }

    @Override
    public String toString() {
        return "Person[private]";
    }
}
