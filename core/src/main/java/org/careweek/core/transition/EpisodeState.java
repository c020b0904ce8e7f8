package org.careweek.core.transition;

/** Where an episode of care stands. */
public enum EpisodeState {
    /** Nobody was admitted yet. */
    AWAITING_ADMISSION,
    IN_CARE,
    /** Only a new episode can follow. */
    DISCHARGED
}
