package org.careweek.core.hours;

import org.careweek.core.rule.Citation;

/** Why time counts, or why it does not. */
public enum CountingReason {
    /** Attended inside the schedule, and counted by no earlier record. */
    COUNTED("attended inside the schedule, and counted by no other record", format("counting 2 and 3")),
    /** Attended inside the schedule, but another record counts it already. */
    ALREADY_COUNTED("attended, but a second counts once, and another record counts it", format("counting 3")),
    /** The declared break. */
    BREAK("the declared break of the session", format("counting 2")),
    /** Scheduled, before the arrival. */
    LATE_ARRIVAL("scheduled, before the arrival", format("counting 2")),
    /** Scheduled, after the departure. */
    EARLY_DEPARTURE("scheduled, after the departure", format("counting 2")),
    /** Present, but outside the schedule. */
    OUTSIDE_SCHEDULE("present, but outside the schedule", format("counting 2")),
    /** Scheduled, and nobody recorded whether it was attended. */
    UNRECORDED("an arrival or a departure is missing: possible, and not known", format("counting 2 and 6")),
    /** Scheduled, and not attended. */
    ABSENT("scheduled, and not attended", format("status")),
    /** Scheduled, and not attended with an excuse: that changes the absence, not the hours. */
    EXCUSED("not attended with an excuse, which changes the absence and no hours", format("status")),
    /** The session was not held. */
    CANCELLED("the session was not held", format("status")),
    /** Attended, but the counting policy does not count the service. */
    SERVICE_NOT_COUNTED("attended, but the service does not count", policy("services that count")),
    /** Attended, but too little of the session to earn it. */
    BELOW_THRESHOLD("attended, but too little of the session to earn it", policy("how much earns a session"));

    private final String sentence;
    private final Citation citation;

    CountingReason(String sentence, Citation citation) {
        this.sentence = sentence;
        this.citation = citation;
    }

    private static Citation format(String section) {
        return Citation.of("careweek/attendance/1", section);
    }

    private static Citation policy(String section) {
        return Citation.of("The counting policy", section);
    }

    public boolean isCounted() {
        return this == COUNTED;
    }

    /** The same in words. */
    public String sentence() {
        return sentence;
    }

    /** Where the rule comes from. */
    public Citation citation() {
        return citation;
    }
}
