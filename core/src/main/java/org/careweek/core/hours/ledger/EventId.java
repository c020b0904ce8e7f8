package org.careweek.core.hours.ledger;

import org.careweek.core.program.CodePointOrder;

/**
 * Names one event of a ledger. Who delivers an event again gives it the same id.
 *
 * @param value not blank
 */
public record EventId(String value) implements Comparable<EventId> {

    public EventId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an event id must not be blank");
        }
    }

    /** By code point. */
    @Override
    public int compareTo(EventId other) {
        return CodePointOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
