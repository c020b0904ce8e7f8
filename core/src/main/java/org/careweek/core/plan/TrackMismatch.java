package org.careweek.core.plan;

import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Violation;

/**
 * The track is not made for the participant. What would describe the participant is left out.
 *
 * @param rule in what: {@code track.level}, {@code track.population} or {@code track.focus}
 * @param track the track
 * @param level the track's level of care
 */
public record TrackMismatch(Rule rule, TrackId track, LevelOfCare level) implements Violation {

    @Override
    public Explanation explanation() {
        return Explanation.of(sentence()).with("track", track).with("track level", level);
    }

    private String sentence() {
        return switch (rule.id().value()) {
            case "track.level" -> "The track's level of care is not the ordered one.";
            case "track.population" -> "The track does not serve the participant's population.";
            default -> "The track is made for a focus that the participant does not have.";
        };
    }
}
