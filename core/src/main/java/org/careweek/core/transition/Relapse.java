package org.careweek.core.transition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.careweek.core.program.PrivateText;

/**
 * A relapse and what answers it. It resets no hours, weeks, absences or progress, and ends nothing: whatever follows is a
 * decision of its own.
 *
 * @param date when it happened or was told
 * @param responses what answers it; may be empty while nobody has decided
 * @param decidedBy who decided the answer; blank where nobody said
 * @param reason why, or what was disclosed; blank where nobody said
 */
public record Relapse(LocalDate date, Set<RelapseResponse> responses, PrivateText decidedBy, PrivateText reason)
        implements EpisodeEvent {

    public Relapse {
        Set<RelapseResponse> inOrder = EnumSet.noneOf(RelapseResponse.class);
        inOrder.addAll(responses);
        responses = Collections.unmodifiableSet(inOrder);
    }

    @Override
    public String toString() {
        return "Relapse[private]";
    }
}
