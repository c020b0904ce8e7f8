package org.careweek.core.transition;

import java.time.LocalDate;

/**
 * The review of a temporary step up was held, and it goes on: until another planned date, or for as long as it is needed.
 *
 * @param term how long it is meant to last from now on
 * @param date when it was decided; a new term ends after it
 * @param decision who decided, and why
 */
public record ContinuedStay(StepUp.Term term, LocalDate date, Decision decision) implements EpisodeEvent {

    public ContinuedStay {
        if (!term.endsAfter(date)) {
            throw new IllegalArgumentException("a stay must be continued beyond the date of the decision");
        }
    }

    @Override
    public String toString() {
        return "ContinuedStay[private]";
    }
}
