package org.careweek.core.scheduling;

import java.util.List;

/**
 * A new schedule beside the one that held. Prints nothing of a person.
 *
 * @param next the changed week with its schedule
 * @param moves what changes, participant by participant, in the order of the week's requests; then those who are not in it any more, by
 *     id. A participant whose plan stays is not among them
 */
public record Rescheduled(ScheduledWeek next, List<PlanMove> moves) {

    public Rescheduled {
        moves = List.copyOf(moves);
    }

    @Override
    public String toString() {
        return "Rescheduled[" + next + ", " + moves.size() + " moved]";
    }
}
