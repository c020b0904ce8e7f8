package org.careweek.core.transition.review;

/** Whether a review was done in time. */
public enum ReviewState {
    /** After the review before it was due, and not after its own due date. */
    DONE,
    /** After its due date, and before the next one. */
    LATE,
    /** Not done, and due before today. */
    OVERDUE,
    /** Not done, and due today. */
    DUE,
    /** Not done, and due later. */
    UPCOMING
}
