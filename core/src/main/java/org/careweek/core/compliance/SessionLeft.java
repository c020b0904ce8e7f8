package org.careweek.core.compliance;

import java.util.Collection;
import java.util.function.Function;
import org.careweek.core.program.Session;
import org.careweek.core.time.InstantRanges;

/**
 * A session and what it can still turn out to give. Time that a record settles is in none of the three.
 *
 * @param session the session
 * @param behind what it gave already, if attended until now
 * @param ahead what it gives to someone who attends it from now on
 * @param whole what it gives to someone who attended it until now and goes on
 */
record SessionLeft(Session session, InstantRanges behind, InstantRanges ahead, InstantRanges whole) {

    boolean overlapsAny(Collection<Session> others) {
        return others.stream().anyMatch(other -> session.slot().overlaps(other.slot()));
    }

    /** The union of what sessions give: a minute counts once. */
    static InstantRanges union(Collection<SessionLeft> sessions, Function<SessionLeft, InstantRanges> time) {
        return InstantRanges.of(sessions.stream()
                .flatMap(session -> time.apply(session).ranges().stream())
                .toList());
    }
}
