package org.careweek.core.hours.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;

/**
 * Where an event comes from. Prints only its id.
 *
 * @param id the event's one name
 * @param participant whose attendance it is about
 * @param recordedBy the person or system that recorded it, not blank
 * @param knownAt when it became known, by the host's clock
 */
public record Origin(EventId id, ParticipantId participant, PrivateText recordedBy, Instant knownAt) {

    /** By when events became known; two of one instant by id. */
    static final Comparator<Origin> IN_ORDER =
            Comparator.comparing(Origin::knownAt).thenComparing(Origin::id);

    public Origin {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(recordedBy, "recordedBy");
        Objects.requireNonNull(knownAt, "knownAt");
        if (recordedBy.disclose().isBlank()) {
            throw new IllegalArgumentException("an event must name who recorded it");
        }
    }

    @Override
    public String toString() {
        return "Origin[" + id + "]";
    }
}
