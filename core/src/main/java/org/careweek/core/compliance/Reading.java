package org.careweek.core.compliance;

import java.util.List;
import java.util.function.Function;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.time.InstantRanges;

/**
 * How time that nobody recorded is read.
 *
 * @param happened what counts on top of the records
 * @param gives what a session gives that is attended from now on
 */
record Reading(InstantRanges happened, Function<SessionLeft, InstantRanges> gives) {

    /** Nothing of it was attended. */
    static Reading asRecorded() {
        return new Reading(InstantRanges.EMPTY, SessionLeft::ahead);
    }

    /** All of it was attended. */
    static Reading asAttended(Remaining left) {
        return new Reading(left.unrecorded(), SessionLeft::whole);
    }

    /** What counts on top of the records after these sessions: a minute counts once. */
    InstantRanges after(List<SessionLeft> taken) {
        return happened.union(SessionLeft.union(taken, gives));
    }

    /** What a session adds to it. */
    Option option(SessionLeft session, WeekPart part) {
        return new Option(session.session(), DaySeconds.of(gives.apply(session).minus(happened), part));
    }
}
