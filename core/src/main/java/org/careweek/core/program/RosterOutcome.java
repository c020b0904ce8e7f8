package org.careweek.core.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Whether everybody who should belong to a series has a seat in each of its sessions. */
public sealed interface RosterOutcome {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Seated, R> seated, Function<Full, R> full);

    /**
     * Everybody has.
     *
     * @param roster who belongs to the series now
     */
    record Seated(SeriesRoster roster) implements RosterOutcome {

        public Seated {
            Objects.requireNonNull(roster, "roster");
        }

        @Override
        public <R> R fold(Function<Seated, R> seated, Function<Full, R> full) {
            return seated.apply(this);
        }
    }

    /**
     * Somebody would have none, so nothing changes.
     *
     * @param sessions every session without a seat for them, at least one, by start, then id
     */
    record Full(List<Session> sessions) implements RosterOutcome {

        public Full {
            sessions = sessions.stream().sorted(Session.BY_START).toList();
            if (sessions.isEmpty()) {
                throw new IllegalArgumentException("a refusal must name a session that is full");
            }
        }

        /** The local dates of those sessions, in order, each once. */
        public List<LocalDate> dates() {
            return sessions.stream()
                    .map(session -> session.slot().date())
                    .distinct()
                    .toList();
        }

        @Override
        public <R> R fold(Function<Seated, R> seated, Function<Full, R> full) {
            return full.apply(this);
        }
    }
}
