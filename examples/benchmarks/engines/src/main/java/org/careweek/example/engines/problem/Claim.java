package org.careweek.example.engines.problem;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;

/**
 * What an engine says that it found, before anybody has looked at it. Prints nothing of a person.
 *
 * @param plans the ids of the sessions of each participant who is placed, by id
 * @param counted the score by the engine's own objective, if it has one
 * @param bound what it says that no score exceeds, if it proves anything
 * @param placedBound how many people it says could be placed at most, if it proves that
 */
public record Claim(
        Map<String, ? extends Collection<String>> plans,
        OptionalLong counted,
        OptionalLong bound,
        OptionalInt placedBound) {

    public Claim {
        plans = Map.copyOf(plans);
    }

    /** The same with the library's ids. */
    public static Claim of(
            Map<ParticipantId, ? extends Collection<SessionId>> sessions,
            OptionalLong counted,
            OptionalLong bound,
            OptionalInt placedBound) {
        SortedMap<String, Collection<String>> plans = new TreeMap<>();
        sessions.forEach((person, own) ->
                plans.put(person.disclose(), own.stream().map(SessionId::value).toList()));
        return new Claim(plans, counted, bound, placedBound);
    }

    @Override
    public String toString() {
        return "Claim[" + plans.size() + " placed]";
    }
}
