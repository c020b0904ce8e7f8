package org.careweek.core.scheduling.advice;

import java.util.List;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Violation;

/** Something to know beside the plans of a week. Holds ids of sessions, times and counts: no participant, no facilitator. */
public interface Advice extends Violation {

    /** The sessions that it is about, by start, then id; none where it is about the whole week. */
    List<SessionId> sessions();

    /** Never: advice stands in nobody's way, whatever the severity of its rule. */
    @Override
    default boolean blocks() {
        return false;
    }
}
