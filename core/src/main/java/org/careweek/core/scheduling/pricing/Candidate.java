package org.careweek.core.scheduling.pricing;

/**
 * A session that one participant could attend.
 *
 * @param session its index in the clinic's week
 * @param day its local date's index in the week, 0 to 6
 * @param start epoch second, included
 * @param end epoch second, excluded; after the start
 * @param minutes what counts of it as treatment
 * @param served what it gives of its service, in minutes, whether that counts or not
 * @param need the index of the participant's need that it serves, or -1
 * @param preferred whether the participant would like it
 * @param forced whether it has to be in the week
 */
public record Candidate(
        int session,
        int day,
        long start,
        long end,
        int minutes,
        int served,
        int need,
        boolean preferred,
        boolean forced) {

    boolean overlaps(Candidate other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other one can stand in for this one in any week. */
    boolean isLike(Candidate other) {
        return day == other.day
                && start == other.start
                && end == other.end
                && minutes == other.minutes
                && served == other.served
                && need == other.need
                && !forced
                && !other.forced;
    }
}
