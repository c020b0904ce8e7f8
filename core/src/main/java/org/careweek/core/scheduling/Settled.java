package org.careweek.core.scheduling;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What of somebody's week nothing can be changed about any more, by index. Not to be changed.
 *
 * @param sessions those that have begun, or cannot be attended for a promise to somebody else
 * @param planned those of them that are in the plan, and so stay in it
 */
record Settled(BitSet sessions, BitSet planned) {

    /** Everything can be changed. */
    static final Settled NOTHING = new Settled(new BitSet(), new BitSet());

    /** Nothing of so many people's weeks. */
    static Settled[] nothing(int people) {
        Settled[] settled = new Settled[people];
        Arrays.fill(settled, NOTHING);
        return settled;
    }

    /** Some sessions, of which those that are planned stay in the plan. */
    static Settled of(BitSet sessions, BitSet planned) {
        BitSet stay = (BitSet) sessions.clone();
        stay.and(planned);
        return new Settled(sessions, stay);
    }

    /** The same where some more sessions cannot be attended. */
    Settled without(BitSet others) {
        BitSet all = (BitSet) sessions.clone();
        all.or(others);
        BitSet stay = (BitSet) planned.clone();
        stay.andNot(others);
        return new Settled(all, stay);
    }

    boolean stays(int session) {
        return planned.get(session);
    }

    boolean isMissed(int session) {
        return sessions.get(session) && !planned.get(session);
    }
}
