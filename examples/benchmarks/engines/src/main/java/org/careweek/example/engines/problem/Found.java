package org.careweek.example.engines.problem;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;
import org.careweek.core.scheduling.ScheduleCheck;
import org.careweek.core.scheduling.ScheduleOutcome;
import org.careweek.spi.scheduling.SchedulingAnswer;

/**
 * A schedule as an engine sees it. Prints nothing of it.
 *
 * @param weeks the sessions of those who are placed
 * @param claimed the score by the engine's own count
 * @param bound what the engine proved that no score exceeds
 */
public record Found(Map<Person, List<Offer>> weeks, long claimed, OptionalLong bound) {

    public Found {
        weeks = Map.copyOf(weeks);
    }

    /**
     * The same as an answer, after the library's own check.
     *
     * @throws IllegalStateException if it is no schedule of the week, or the library counts another score, or more than the bound:
     *     then the engine solved another problem
     */
    public SchedulingAnswer answer(Clinic clinic) {
        SortedMap<ParticipantId, SortedSet<SessionId>> sessions = sessions();
        long score = score(clinic, sessions);
        if (score != claimed || bound.isPresent() && bound.getAsLong() < score) {
            throw new IllegalStateException(
                    "the engine counts %d with bound %s, but the library %d".formatted(claimed, bound, score));
        }
        return new SchedulingAnswer.Assigned(sessions, bound);
    }

    /** The same as a claim, unchecked. */
    public Claim claim() {
        return Claim.of(sessions(), OptionalLong.of(claimed), bound, OptionalInt.empty());
    }

    private SortedMap<ParticipantId, SortedSet<SessionId>> sessions() {
        SortedMap<ParticipantId, SortedSet<SessionId>> sessions = new TreeMap<>();
        weeks.forEach((person, offers) -> {
            SortedSet<SessionId> ids = new TreeSet<>();
            offers.forEach(offer -> ids.add(offer.id()));
            sessions.put(person.id(), ids);
        });
        return sessions;
    }

    private static long score(Clinic clinic, Map<ParticipantId, SortedSet<SessionId>> sessions) {
        return new ScheduleCheck(clinic.week()).check(sessions).fold(ScheduleOutcome.Feasible::score, infeasible -> {
            throw new IllegalStateException(
                    "the engine broke " + infeasible.violations().get(0).rule().id());
        });
    }

    @Override
    public String toString() {
        return "Found[" + weeks.size() + " placed, " + claimed + " of " + bound + "]";
    }
}
