package org.careweek.core.scheduling;

import java.util.List;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;

/**
 * What a new schedule changes for one participant. Prints nothing of it.
 *
 * @param participant whose plan changes
 * @param before the sessions that were planned, by start, then id; none where there was no plan
 * @param after the sessions that are planned now, in the same order; none where there is no plan
 */
public record PlanMove(ParticipantId participant, List<Session> before, List<Session> after) {

    /** @throws IllegalArgumentException if nothing changes */
    public PlanMove {
        before = before.stream().sorted(Session.BY_START).toList();
        after = after.stream().sorted(Session.BY_START).toList();
        if (areSame(before, after)) {
            throw new IllegalArgumentException("a move must change something");
        }
    }

    /** Whether somebody comes to the same sessions at the same times. */
    static boolean areSame(List<Session> before, List<Session> after) {
        return before.size() == after.size() && without(before, after).isEmpty();
    }

    /** What the participant comes to now, and did not before, or not at that time. */
    public List<Session> added() {
        return without(after, before);
    }

    /** What the participant no longer comes to, or not at that time. */
    public List<Session> removed() {
        return without(before, after);
    }

    /** Whether there is a plan now where there was none. */
    public boolean isPlacedNow() {
        return before.isEmpty();
    }

    /** Whether there is no plan any more. */
    public boolean isUnplacedNow() {
        return after.isEmpty();
    }

    private static List<Session> without(List<Session> some, List<Session> others) {
        return some.stream()
                .filter(session -> others.stream().noneMatch(other -> isSame(session, other)))
                .toList();
    }

    private static boolean isSame(Session one, Session other) {
        return one.id().equals(other.id()) && one.slot().equals(other.slot());
    }

    @Override
    public String toString() {
        return "PlanMove[private]";
    }
}
