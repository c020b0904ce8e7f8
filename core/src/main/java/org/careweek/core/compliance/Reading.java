package org.careweek.core.compliance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.InstantRanges;

/**
 * How time that nobody recorded is read.
 *
 * @param happened what counts on top of the records
 * @param attended the sessions that gave it
 * @param gives what a session gives that is attended from now on
 */
record Reading(InstantRanges happened, Set<SessionId> attended, Function<SessionLeft, InstantRanges> gives) {

    /** Nothing of it was attended. */
    static Reading asRecorded() {
        return new Reading(InstantRanges.EMPTY, Set.of(), SessionLeft::ahead);
    }

    /** All of it was attended. */
    static Reading asAttended(Remaining left) {
        return new Reading(left.unrecordedTime(), left.unrecorded().keySet(), SessionLeft::whole);
    }

    /** What counts on top of the records after these sessions: a minute counts once. */
    InstantRanges after(List<SessionLeft> taken) {
        return happened.union(SessionLeft.union(taken, gives));
    }

    /** The sessions that it takes for attended, once these have been. */
    Set<SessionId> attendedAfter(List<SessionLeft> taken) {
        Set<SessionId> all = new TreeSet<>(attended);
        taken.stream()
                .filter(session -> !gives.apply(session).isEmpty())
                .forEach(session -> all.add(session.session().id()));
        return all;
    }

    /** What a session adds to it. */
    Option option(SessionLeft session, WeekPart part) {
        return new Option(session.session(), DaySeconds.of(gives.apply(session).minus(happened), part));
    }
}
