package org.careweek.core.transition;

/** What a relapse is answered with (Phoenix Rising Treatment, "What is an IOP program?"): several may go together. */
public enum RelapseResponse {
    MORE_GROUPS,
    MORE_INDIVIDUAL,
    /** Decided by a {@link StepUp} of its own. */
    TEMPORARY_STEP_UP
}
