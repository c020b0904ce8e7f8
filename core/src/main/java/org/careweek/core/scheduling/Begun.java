package org.careweek.core.scheduling;

import java.util.BitSet;

/**
 * What of somebody's week nothing can be changed about any more, by index. Not to be changed.
 *
 * @param sessions those that have begun
 * @param planned those of them that are in the plan, and so stay in it
 */
record Begun(BitSet sessions, BitSet planned) {

    /** The whole week lies ahead. */
    static final Begun NOTHING = new Begun(new BitSet(), new BitSet());

    boolean stays(int session) {
        return planned.get(session);
    }

    boolean isMissed(int session) {
        return sessions.get(session) && !planned.get(session);
    }
}
