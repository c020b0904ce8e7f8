package org.careweek.core.hours.ledger;

import java.util.List;

/**
 * What became of events that were delivered to a ledger.
 *
 * @param ledger with all that was taken
 * @param added events that were not known
 * @param known events that were delivered before, with the same content: they change nothing
 * @param conflicts events that were refused, in the order of the delivery
 */
public record Delivery(HoursLedger ledger, int added, int known, List<EventConflict> conflicts) {

    public Delivery {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether nothing was refused. */
    public boolean isWhole() {
        return conflicts.isEmpty();
    }
}
