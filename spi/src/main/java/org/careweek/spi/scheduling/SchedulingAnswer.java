package org.careweek.spi.scheduling;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;
import org.careweek.spi.LogLine;

/** What an engine found, or why nobody knows. */
public sealed interface SchedulingAnswer {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Assigned, R> assigned, Function<Undetermined, R> undetermined);

    /**
     * Who attends what. Prints nothing of it.
     *
     * @param sessions the sessions of each participant who is placed, by id; those who are not are left out
     * @param bound no schedule of the week scores more than this, if the engine can prove it
     */
    record Assigned(SortedMap<ParticipantId, SortedSet<SessionId>> sessions, OptionalLong bound)
            implements SchedulingAnswer {

        public Assigned {
            Objects.requireNonNull(bound, "bound");
            sessions = copyOf(sessions);
        }

        /**
         * Taken one by one. A sorted set that is copied as a whole brings its order with it, and {@code forEach} hands out a way
         * into the copy: both would leave an engine's own code in the answer.
         */
        private static SortedMap<ParticipantId, SortedSet<SessionId>> copyOf(
                Map<ParticipantId, ? extends Collection<SessionId>> sessions) {
            SortedMap<ParticipantId, SortedSet<SessionId>> copy = new TreeMap<>();
            for (Map.Entry<ParticipantId, ? extends Collection<SessionId>> placed : sessions.entrySet()) {
                SortedSet<SessionId> attended = new TreeSet<>();
                for (SessionId session : placed.getValue()) {
                    attended.add(session);
                }
                copy.put(placed.getKey(), Collections.unmodifiableSortedSet(attended));
            }
            return Collections.unmodifiableSortedMap(copy);
        }

        /** An answer without a proven bound. */
        public static Assigned of(Map<ParticipantId, ? extends Collection<SessionId>> sessions) {
            return new Assigned(copyOf(sessions), OptionalLong.empty());
        }

        @Override
        public <R> R fold(Function<Assigned, R> assigned, Function<Undetermined, R> undetermined) {
            return assigned.apply(this);
        }

        @Override
        public String toString() {
            return "Assigned[private]";
        }
    }

    /**
     * The engine cannot say.
     *
     * @param reason for a log, without any id of a person; one line, 1 to 500 characters
     */
    record Undetermined(String reason) implements SchedulingAnswer {

        public Undetermined {
            reason = LogLine.reason(reason);
        }

        @Override
        public <R> R fold(Function<Assigned, R> assigned, Function<Undetermined, R> undetermined) {
            return undetermined.apply(this);
        }
    }
}
