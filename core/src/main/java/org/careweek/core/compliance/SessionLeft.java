package org.careweek.core.compliance;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.careweek.core.program.Session;
import org.careweek.core.time.InstantRanges;

/**
 * A session that the participant can still attend, and what it can still give.
 *
 * @param session the session
 * @param ahead the treatment from now on that no record settles
 * @param whole the same from the session's start on: what it may give at most, if someone sits in it already
 */
record SessionLeft(Session session, InstantRanges ahead, InstantRanges whole) {

    /** By start, then id. */
    static final Comparator<SessionLeft> BY_START = Comparator.comparing(SessionLeft::session, Session.BY_START);

    long seconds() {
        return ahead.seconds();
    }

    Instant start() {
        return session.slot().start().toInstant();
    }

    Instant end() {
        return session.slot().end().toInstant();
    }

    boolean startsBefore(Instant instant) {
        return start().isBefore(instant);
    }

    boolean overlaps(SessionLeft other) {
        return session.slot().overlaps(other.session.slot());
    }

    boolean overlapsAny(Collection<SessionLeft> others) {
        return others.stream().anyMatch(this::overlaps);
    }

    /** The union of what sessions give: a minute counts once. */
    static InstantRanges union(Collection<SessionLeft> sessions, Function<SessionLeft, InstantRanges> time) {
        return InstantRanges.of(sessions.stream()
                .flatMap(session -> time.apply(session).ranges().stream())
                .toList());
    }
}
