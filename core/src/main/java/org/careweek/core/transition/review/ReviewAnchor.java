package org.careweek.core.transition.review;

/** From which date a sequence of reviews counts. */
public enum ReviewAnchor {
    /** The first date of each stay at the sequence's level: the sequence begins anew with the stay. */
    STAY_START,
    /** The first date of the episode; only due dates at the sequence's level are asked for. */
    ADMISSION
}
