package org.careweek.core.program;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

/** What became of a series in one of its weeks. */
public sealed interface Occurrence {

    /** Stable: made of the series and the date that the template gives, even where the session is held at another. */
    SessionId id();

    /** The date that the template gives. */
    LocalDate date();

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Held, R> held, Function<SiteClosed, R> closed, Function<Cancelled, R> cancelled);

    /**
     * The session takes place.
     *
     * @param date the date that the template gives
     * @param intended the wall-clock start that was meant
     * @param session the concrete session
     */
    record Held(LocalDate date, LocalDateTime intended, Session session) implements Occurrence {

        @Override
        public SessionId id() {
            return session.id();
        }

        /** Whether the intended wall-clock time does not exist that day, so that the session starts later by the gap. */
        public boolean isMovedByClockChange() {
            return !session.slot().start().toLocalDateTime().equals(intended);
        }

        @Override
        public <R> R fold(Function<Held, R> held, Function<SiteClosed, R> closed, Function<Cancelled, R> cancelled) {
            return held.apply(this);
        }
    }

    /**
     * The site is closed on the day it would be held.
     *
     * @param id the session's id
     * @param date the date that the template gives
     * @param closedOn the date on which it would be held and the site is closed
     */
    record SiteClosed(SessionId id, LocalDate date, LocalDate closedOn) implements Occurrence {

        @Override
        public <R> R fold(Function<Held, R> held, Function<SiteClosed, R> closed, Function<Cancelled, R> cancelled) {
            return closed.apply(this);
        }
    }

    /**
     * This one was cancelled.
     *
     * @param id the session's id
     * @param date the date that the template gives
     */
    record Cancelled(SessionId id, LocalDate date) implements Occurrence {

        @Override
        public <R> R fold(Function<Held, R> held, Function<SiteClosed, R> closed, Function<Cancelled, R> cancelled) {
            return cancelled.apply(this);
        }
    }
}
