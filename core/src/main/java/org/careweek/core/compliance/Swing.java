package org.careweek.core.compliance;

import org.careweek.core.program.Session;

/**
 * How much a week hangs on one session. Prints nothing of the person.
 *
 * @param session the session
 * @param ifAttended the chance of the week if it is attended
 * @param ifMissed the chance of the week if it is missed, at most {@code ifAttended}
 */
public record Swing(Session session, Chance ifAttended, Chance ifMissed) {

    public Swing {
        if (ifMissed.compareTo(ifAttended) > 0) {
            throw new IllegalArgumentException("a missed session must not add to the chance of its week");
        }
    }

    /** What attending it adds. */
    public Chance size() {
        return ifAttended.minus(ifMissed);
    }

    @Override
    public String toString() {
        return "Swing[private]";
    }
}
