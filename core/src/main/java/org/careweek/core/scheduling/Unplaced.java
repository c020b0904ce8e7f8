package org.careweek.core.scheduling;

import java.util.List;
import org.careweek.core.program.ParticipantId;

/**
 * A participant without a plan. Prints nothing of the person.
 *
 * @param participant who
 * @param reasons each a true and minimal set of obstacles; empty where finding one was too much work, or was left out as the search
 *     was ended; {@link ScheduledWeek#whyUnplaced} looks for them
 */
public record Unplaced(ParticipantId participant, List<Reason> reasons) {

    public Unplaced {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "Unplaced[private]";
    }
}
