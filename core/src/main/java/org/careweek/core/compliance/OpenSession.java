package org.careweek.core.compliance;

import org.careweek.core.program.Session;

/**
 * A session that somebody may still join.
 *
 * @param session the session
 * @param seatsLeft how many seats are free now, from 0 to all of the session's seats
 */
public record OpenSession(Session session, int seatsLeft) {

    public OpenSession {
        if (seatsLeft < 0 || seatsLeft > session.seats()) {
            throw new IllegalArgumentException("seats left must be 0 to " + session.seats() + ", but was " + seatsLeft);
        }
    }
}
