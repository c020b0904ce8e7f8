package org.careweek.core.transition.review;

import java.time.LocalDate;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.TransitionOutcome;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;

/** Episodes of moves that are all in order. */
final class Episodes {

    private Episodes() {}

    static CareEpisode admitted(LevelOfCare level, LocalDate date) {
        return after(CareEpisode.awaitingAdmission(EpisodeId.of("e1")), new Move.Admit(level), date);
    }

    static CareEpisode after(CareEpisode episode, Move move, LocalDate date) {
        TransitionRequest request = TransitionRequest.of(move, date)
                .decidedBy(PrivateText.of("team-a"))
                .because(PrivateText.of("criteria met"));
        return TransitionPolicy.standard()
                .review(episode, request)
                .fold(TransitionOutcome.Approved::episode, declined -> {
                    throw new IllegalArgumentException(declined.violations().toString());
                });
    }
}
