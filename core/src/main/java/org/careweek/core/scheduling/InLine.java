package org.careweek.core.scheduling;

import org.careweek.core.program.ParticipantId;

/**
 * Somebody without a plan, on a list of those who wait. Prints nothing of it.
 *
 * @param participant who
 * @param worth the score of the best week that the participant could have, less what its seats are worth to everybody, in points; 0
 *     where no week is worth its seats, or nobody has looked, for the search was ended before
 */
public record InLine(ParticipantId participant, long worth) {

    @Override
    public String toString() {
        return "InLine[private]";
    }
}
