package org.careweek.plugin.journal;

import java.util.Arrays;
import java.util.Optional;
import org.careweek.core.hours.ledger.AttendanceEvent;

/** One entry of a journal: an event, or something that a later version wrote. Prints nothing of it. */
public final class JournalEntry {

    private final int kind;
    private final byte[] bytes;
    private final Optional<AttendanceEvent> event;

    JournalEntry(int kind, byte[] bytes, Optional<AttendanceEvent> event) {
        this.kind = kind;
        this.bytes = bytes;
        this.event = event;
    }

    /**
     * The entry of an event.
     *
     * @throws JournalException with {@link JournalException.Code#NO_UNICODE} if a text of the event is none
     */
    public static JournalEntry of(AttendanceEvent event) throws JournalException {
        return EventBytes.entry(event);
    }

    /** The event; nothing where a later version wrote what this one does not know. */
    public Optional<AttendanceEvent> event() {
        return event;
    }

    int kind() {
        return kind;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Equal to an entry of the same bytes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof JournalEntry that && kind == that.kind && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * kind + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "JournalEntry[private]";
    }
}
