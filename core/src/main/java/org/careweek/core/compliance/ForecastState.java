package org.careweek.core.compliance;

/** How a week in progress stands. A statement on hours and days, never a clinical recommendation. */
public enum ForecastState {
    /** No choice of sessions that are still to come reaches what the week asks for. */
    OUT_OF_REACH,
    /** The planned sessions do not suffice, but some choice of sessions does. */
    AT_RISK,
    /** The week has reached what it asks for, or does with the sessions that are planned. */
    ON_TRACK
}
