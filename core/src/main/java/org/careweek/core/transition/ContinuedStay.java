package org.careweek.core.transition;

import java.time.LocalDate;

/**
 * The review of a temporary step up was held, and it goes on: until another planned date, or for as long as it is needed. A
 * level of care is determined anew at continued stay (Ohio Adm.Code 5122-27-07 (B)).
 *
 * @param term how long it is meant to last from now on
 * @param date when it was decided; the term ends after it, and is not to be reviewed before it
 * @param decision who decided, and why
 * @param placement what the level was kept by
 */
public record ContinuedStay(StepUp.Term term, LocalDate date, Decision decision, Placement placement)
        implements EpisodeEvent {

    public ContinuedStay {
        if (!term.fits(date)) {
            throw new IllegalArgumentException(
                    "a stay must be continued beyond the date of the decision, and be reviewed no earlier");
        }
    }

    @Override
    public String toString() {
        return "ContinuedStay[private]";
    }
}
