package org.careweek.core.plan;

import org.careweek.core.program.Session;

/**
 * A session and the seats that nobody has.
 *
 * @param session the session
 * @param seatsLeft how many more may come, from 0, where it is full, to the session's seats
 */
public record OpenSession(Session session, int seatsLeft) {

    public OpenSession {
        if (seatsLeft < 0 || seatsLeft > session.seats()) {
            throw new IllegalArgumentException("seats left must be 0 to " + session.seats() + ", but was " + seatsLeft);
        }
    }
}
