package org.careweek.core.hours.ledger;

import java.util.Optional;
import org.careweek.core.hours.Attendance;

/**
 * What an event changed: of one record of attendance, what held before it and what holds from it on. Prints nothing of them.
 *
 * @param event the event
 * @param withdrawn what held before; empty where nothing did
 * @param stated what holds since; empty where nothing does
 */
public record Posting(AttendanceEvent event, Optional<Attendance> withdrawn, Optional<Attendance> stated) {

    public Posting {
        if (withdrawn.equals(stated)) {
            throw new IllegalArgumentException("a posting must change something");
        }
    }

    @Override
    public String toString() {
        return "Posting[" + event.id() + "]";
    }
}
