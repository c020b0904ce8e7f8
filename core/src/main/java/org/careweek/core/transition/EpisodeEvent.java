package org.careweek.core.transition;

import java.time.LocalDate;

/**
 * Something that an episode of care remembers: a move between levels, a transfer at one level, a temporary step up that goes
 * on after its review, or a relapse.
 */
public sealed interface EpisodeEvent permits Transition, Transfer, ContinuedStay, Relapse {

    /** The local date on which it takes effect or happened. */
    LocalDate date();
}
