package org.careweek.core.coverage;

import java.util.Comparator;

/**
 * One session in the books of an authorization. Prints nothing of it.
 *
 * @param authorization what pays for it
 * @param line the session with its date
 * @param state how far it is
 */
public record LedgerEntry(AuthorizationId authorization, ServiceLine line, State state) {

    /** By date, then session. */
    static final Comparator<LedgerEntry> BY_DATE = Comparator.comparing(
                    (LedgerEntry entry) -> entry.line().date())
            .thenComparing(entry -> entry.line().session());

    /** How far a session is. */
    public enum State {
        /** Planned: its units are kept for it. */
        RESERVED,
        /** Attended: its units are used. */
        CONSUMED,
        /** Cancelled: its units are back where they were. */
        RELEASED
    }

    /** Whether it takes units. */
    boolean isLive() {
        return state != State.RELEASED;
    }

    LedgerEntry released() {
        return new LedgerEntry(authorization, line, State.RELEASED);
    }

    @Override
    public String toString() {
        return "LedgerEntry[private]";
    }
}
