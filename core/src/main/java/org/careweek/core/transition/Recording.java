package org.careweek.core.transition;

import java.util.Optional;
import org.careweek.core.program.LevelOfCare;

/**
 * Makes the event of a request that breaks no rule which blocks.
 *
 * @param episode what was before
 * @param request what is asked for
 */
record Recording(CareEpisode episode, TransitionRequest request) {

    EpisodeEvent event() {
        Move move = request.move();
        if (move instanceof Move.Admit admit) {
            return new Admission(admit.to(), admit.cameFrom(), request.date(), decision(), request.placement());
        }
        if (move instanceof Move.Up up) {
            return new StepUp(present(), up.to(), request.date(), usable(up.term()), decision(), request.placement());
        }
        if (move instanceof Move.Down down) {
            return new StepDown(present(), down.to(), request.date(), purpose(down), decision(), request.placement());
        }
        if (move instanceof Move.ToTrack track) {
            return new Transfer(track.to(), request.date(), decision());
        }
        if (move instanceof Move.Continue goesOn) {
            return new ContinuedStay(goesOn.term(), request.date(), decision(), request.placement());
        }
        if (move instanceof Move.Answer answer) {
            return new Relapse(request.date(), answer.responses(), request.decidedBy(), request.reason());
        }
        return new Discharge(((Move.End) move).kind(), request.date(), decision(), request.placement());
    }

    /** It is meant to end, and a date that cannot be says nothing of when. */
    private StepUp.Term usable(StepUp.Term term) {
        return term.fits(request.date()) ? term : new StepUp.Term.Undated();
    }

    private StepDown.Purpose purpose(Move.Down down) {
        Optional<StepUp> temporary = down.isReturn() ? episode.endedByReturnTo(down.to()) : Optional.empty();
        return temporary.<StepDown.Purpose>map(StepDown.Purpose.Return::new).orElseGet(StepDown.Purpose.Progress::new);
    }

    private LevelOfCare present() {
        return episode.present().orElseThrow().level();
    }

    private Decision decision() {
        return new Decision(request.decidedBy(), request.reason());
    }
}
