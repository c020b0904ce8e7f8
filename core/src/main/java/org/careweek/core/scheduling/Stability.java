package org.careweek.core.scheduling;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.careweek.core.program.ParticipantId;

/**
 * What of the present plans stays, and what it takes to change the rest. Changes are weighed in points of the score, in which a
 * placed participant is worth 100,000 and a minute of the ordered time 10. Prints nothing of a person.
 *
 * @param from sessions that begin before it stay in each plan, or out of it, as they are
 * @param promised whose plans stay as they are, where the week still allows it; who had none is planned like everybody else
 * @param moved what it takes to change somebody's plan at all, or to leave somebody without one, in points, 0 to 100,000; a plan that
 *     cannot stay as it is, with a session that is cancelled or has no seats any more, costs nothing to change
 * @param changed what each session costs that is added to a plan or taken out of it, in points, 0 to 1,000
 */
public record Stability(Instant from, Set<ParticipantId> promised, int moved, int changed) {

    /** The most that {@code moved} can be: as much as a place is worth that is exactly as ordered. */
    public static final int MOST_MOVED = 100_000;

    /** The most that {@code changed} can be. */
    public static final int MOST_CHANGED = 1_000;

    private static final int USUALLY_MOVED = 3_000;
    private static final int USUALLY_CHANGED = 100;

    /**
     * @throws IllegalArgumentException if {@code moved} or {@code changed} is out of its bounds
     */
    public Stability {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(promised, "promised");
        if (moved < 0 || moved > MOST_MOVED) {
            throw new IllegalArgumentException("moved must be 0 to " + MOST_MOVED + ", but was " + moved);
        }
        if (changed < 0 || changed > MOST_CHANGED) {
            throw new IllegalArgumentException("changed must be 0 to " + MOST_CHANGED + ", but was " + changed);
        }
        promised = Collections.unmodifiableSet(new TreeSet<>(promised));
    }

    /** Nobody is moved for less than five hours of ordered treatment in all, and no session is changed for less than ten minutes. */
    public static Stability usual() {
        return new Stability(Instant.MIN, Set.of(), USUALLY_MOVED, USUALLY_CHANGED);
    }

    /** The present plans are where the search begins, and nothing more. */
    public static Stability none() {
        return new Stability(Instant.MIN, Set.of(), 0, 0);
    }

    /** The same where sessions that begin before an instant stay as they are. */
    public Stability from(Instant instant) {
        return new Stability(instant, promised, moved, changed);
    }

    /** The same where these participants' plans stay as they are. */
    public Stability promised(Set<ParticipantId> participants) {
        return new Stability(from, participants, moved, changed);
    }

    @Override
    public String toString() {
        return "Stability[from " + from + ", " + promised.size() + " promised, moved " + moved + ", changed " + changed
                + "]";
    }
}
