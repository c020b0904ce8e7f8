package org.careweek.core.compliance;

import java.time.Instant;
import java.util.Comparator;
import org.careweek.core.program.Session;

/**
 * A session that can be attended or not.
 *
 * @param session the session
 * @param gives what it then adds to each date
 */
record Option(Session session, DaySeconds gives) {

    /** By start, then id. */
    static final Comparator<Option> BY_START = Comparator.comparing(Option::session, Session.BY_START);

    boolean givesAny() {
        return gives.sum() > 0;
    }

    Instant start() {
        return session.slot().start().toInstant();
    }

    Instant end() {
        return session.slot().end().toInstant();
    }
}
