package org.careweek.core.transition.review;

/** What an interval counts. Units never convert into each other: 60 days are not two months. */
public enum IntervalUnit {
    /** Every date. */
    CALENDAR_DAYS,
    /** Dates on which the participant attended. */
    SERVICE_DAYS,
    /** Mondays to Fridays on which the site is open. */
    BUSINESS_DAYS,
    /** Attended sessions. */
    SESSIONS
}
