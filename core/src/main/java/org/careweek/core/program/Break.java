package org.careweek.core.program;

import org.careweek.core.time.InstantRange;
import org.careweek.core.time.InstantRanges;
import org.careweek.core.time.TreatmentTime;

/**
 * A pause in a session, which never counts. It may reach past the session's end.
 *
 * @param after how long after the start it begins, elapsed
 * @param length how long it lasts; 0 is no break
 */
public record Break(TreatmentTime after, TreatmentTime length) implements Comparable<Break> {

    /** No break at all. */
    public static final Break NONE = new Break(TreatmentTime.ZERO, TreatmentTime.ZERO);

    private static final long SECONDS_A_MINUTE = 60;

    /** By when they begin, then by length. */
    @Override
    public int compareTo(Break other) {
        int byStart = after.compareTo(other.after);
        return byStart != 0 ? byStart : length.compareTo(other.length);
    }

    /** The part of a session's range that this break takes. */
    public InstantRanges within(InstantRange session) {
        var start = session.start().plusSeconds(after.minutes() * SECONDS_A_MINUTE);
        var end = start.plusSeconds(length.minutes() * SECONDS_A_MINUTE);
        InstantRanges whole = InstantRanges.of(session);
        return whole.from(start).until(end);
    }
}
