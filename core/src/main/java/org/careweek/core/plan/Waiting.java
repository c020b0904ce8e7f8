package org.careweek.core.plan;

import java.time.Instant;
import java.util.Objects;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;

/**
 * Someone waits for a seat in a session.
 *
 * @param participant who
 * @param session for which session
 * @param since since when
 */
public record Waiting(ParticipantId participant, SessionId session, Instant since) {

    public Waiting {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(since, "since");
    }

    @Override
    public String toString() {
        return "Waiting[private]";
    }
}
