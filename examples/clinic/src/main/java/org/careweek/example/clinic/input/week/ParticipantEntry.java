package org.careweek.example.clinic.input.week;

import java.util.List;
import org.careweek.core.program.PrivateText;
import org.careweek.core.time.InstantRanges;

/**
 * A person whose week is to be planned. Prints nothing of it.
 *
 * @param track the id of a track of the file
 * @param orderedMinutes within the band of the track's level
 * @param available by day and time, as the file says them: windows may touch and overlap
 * @param needs one a service, as text sorts
 * @param prefers ids of sessions, each once, as text sorts; likewise the two that follow
 * @param mustAttend sessions without which there is no plan
 * @param mustNotAttend sessions that no plan holds
 * @param apartFrom ids of others, each once; the other may or may not name this one too
 * @param authorizedMinutes the most minutes that are allowed, 0 or more; {@link #NO_CAP} where the file says nothing
 * @param busy when calendars of their own say that they are busy, within the week
 */
public record ParticipantEntry(
        PrivateText id,
        String track,
        int orderedMinutes,
        List<Window> available,
        List<Need> needs,
        List<String> prefers,
        List<String> mustAttend,
        List<String> mustNotAttend,
        List<PrivateText> apartFrom,
        int authorizedMinutes,
        InstantRanges busy) {

    /** No authorization caps the minutes. */
    public static final int NO_CAP = Integer.MAX_VALUE;

    public ParticipantEntry {
        available = List.copyOf(available);
        needs = List.copyOf(needs);
        prefers = List.copyOf(prefers);
        mustAttend = List.copyOf(mustAttend);
        mustNotAttend = List.copyOf(mustNotAttend);
        apartFrom = List.copyOf(apartFrom);
    }

    @Override
    public String toString() {
        return "ParticipantEntry[private]";
    }
}
