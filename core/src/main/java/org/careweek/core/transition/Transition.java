package org.careweek.core.transition;

/** A move along the continuum of care: somebody decided it, on a date, for a reason. */
public sealed interface Transition extends EpisodeEvent permits Admission, StepUp, StepDown, Discharge {

    /** Who decided, and why. */
    Decision decision();
}
