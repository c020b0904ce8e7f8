package org.careweek.core.scheduling;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.careweek.core.coverage.AuthorizedCap;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Track;

/**
 * What one participant's week should be like. Prints nothing of the person.
 *
 * @param participant who
 * @param track in which track
 * @param order what the clinician ordered
 * @param authorized the most that the payer authorized, in hours, in days or in visits
 * @param prefers sessions that the participant would like, each worth one point
 * @param mustAttend sessions that have to be in the plan
 * @param mustNotAttend sessions that must not be in the plan
 * @param apartFrom participants with whom no session may be shared; it holds in both directions
 */
public record WeekRequest(
        Participant participant,
        Track track,
        CareOrder order,
        AuthorizedCap authorized,
        Set<SessionId> prefers,
        Set<SessionId> mustAttend,
        Set<SessionId> mustNotAttend,
        Set<ParticipantId> apartFrom) {

    /**
     * @throws IllegalArgumentException if somebody has to stay apart from themselves
     */
    public WeekRequest {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(authorized, "authorized");
        Objects.requireNonNull(prefers, "prefers");
        Objects.requireNonNull(mustAttend, "mustAttend");
        Objects.requireNonNull(mustNotAttend, "mustNotAttend");
        Objects.requireNonNull(apartFrom, "apartFrom");
        prefers = Collections.unmodifiableSet(new TreeSet<>(prefers));
        mustAttend = Collections.unmodifiableSet(new TreeSet<>(mustAttend));
        mustNotAttend = Collections.unmodifiableSet(new TreeSet<>(mustNotAttend));
        apartFrom = Collections.unmodifiableSet(new TreeSet<>(apartFrom));
        if (apartFrom.contains(participant.id())) {
            throw new IllegalArgumentException("nobody can stay apart from themselves");
        }
    }

    /** A request without a cap and without wishes. */
    public static WeekRequest of(Participant participant, Track track, CareOrder order) {
        return new WeekRequest(
                participant, track, order, AuthorizedCap.unlimited(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same where a session is not asked for, one way or the other. */
    WeekRequest without(SessionId session) {
        boolean isAsked = prefers.contains(session) || mustAttend.contains(session) || mustNotAttend.contains(session);
        return isAsked
                ? new WeekRequest(
                        participant,
                        track,
                        order,
                        authorized,
                        without(session, prefers),
                        without(session, mustAttend),
                        without(session, mustNotAttend),
                        apartFrom)
                : this;
    }

    private static Set<SessionId> without(SessionId session, Set<SessionId> some) {
        Set<SessionId> others = new TreeSet<>(some);
        others.remove(session);
        return others;
    }

    @Override
    public String toString() {
        return "WeekRequest[private]";
    }
}
