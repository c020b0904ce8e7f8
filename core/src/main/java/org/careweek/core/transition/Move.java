package org.careweek.core.transition;

import java.util.Optional;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.TrackId;

/** What somebody asks for, before anybody has looked whether the episode allows it. */
public sealed interface Move {

    /** Begin care, after another level or as the first treatment there is. */
    record Admit(LevelOfCare to, Optional<LevelOfCare> cameFrom) implements Move {

        public Admit(LevelOfCare to) {
            this(to, Optional.empty());
        }
    }

    /** More intensive care. */
    record Up(LevelOfCare to, StepUp.Term term) implements Move {}

    /** Less intensive care; {@code isReturn} where a temporary step up ends with it. */
    record Down(LevelOfCare to, boolean isReturn) implements Move {}

    /** Let a temporary step up go on after its review. */
    record Continue(StepUp.Term term) implements Move {}

    /** Another track at the same level, of this site or of another. */
    record ToTrack(TrackId to) implements Move {}

    /** Record a relapse. */
    record Answer(Set<RelapseResponse> responses) implements Move {

        public Answer {
            responses = Set.copyOf(responses);
        }
    }

    /** End care. */
    record End(DischargeKind kind) implements Move {}
}
