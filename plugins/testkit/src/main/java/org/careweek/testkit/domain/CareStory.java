package org.careweek.testkit.domain;

import java.util.List;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.TransitionOutcome;
import org.careweek.core.transition.TransitionPolicy;

/**
 * What was asked for in one episode of care, in order. An illegal move changes nothing, so the legal ones around it stay
 * legal.
 *
 * @param id the episode
 * @param asked the moves, which may be none
 */
public record CareStory(EpisodeId id, List<AskedMove> asked) {

    public CareStory {
        asked = List.copyOf(asked);
    }

    /** The episode that comes of it: each move is asked of the standard policy, and those that are refused are left out. */
    public CareEpisode episode() {
        CareEpisode episode = CareEpisode.awaitingAdmission(id);
        for (AskedMove move : asked) {
            CareEpisode before = episode;
            episode = TransitionPolicy.standard()
                    .review(before, move.request())
                    .fold(TransitionOutcome.Approved::episode, declined -> before);
        }
        return episode;
    }
}
