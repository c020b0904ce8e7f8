package org.careweek.core.hours;

/** Why time counts, or why it does not. */
public enum CountingReason {
    /** Attended inside the schedule, and counted by no earlier record. */
    COUNTED,
    /** Attended inside the schedule, but another record counts it already. */
    ALREADY_COUNTED,
    /** The declared break. */
    BREAK,
    /** Scheduled, before the arrival. */
    LATE_ARRIVAL,
    /** Scheduled, after the departure. */
    EARLY_DEPARTURE,
    /** Present, but outside the schedule. */
    OUTSIDE_SCHEDULE,
    /** Scheduled, and nobody recorded whether it was attended. */
    UNRECORDED,
    /** Scheduled, and not attended. */
    ABSENT,
    /** Scheduled, and not attended with an excuse: that changes the absence, not the hours. */
    EXCUSED,
    /** The session was not held. */
    CANCELLED,
    /** Attended, but the counting policy does not count the service. */
    SERVICE_NOT_COUNTED,
    /** Attended, but too little of the session to earn it. */
    BELOW_THRESHOLD;

    public boolean isCounted() {
        return this == COUNTED;
    }
}
