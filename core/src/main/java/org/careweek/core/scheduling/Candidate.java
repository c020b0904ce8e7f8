package org.careweek.core.scheduling;

/**
 * A session that one participant could attend, in the numbers that the search works with.
 *
 * @param session its index in the clinic's week
 * @param day its local date's index in the week, 0 to 6
 * @param start epoch second, included
 * @param end epoch second, excluded; on the same local date
 * @param minutes what counts of it as treatment
 * @param served what it gives of its service, in minutes, whether that counts or not
 * @param need the index of the participant's need that it serves, or -1
 * @param reward what it is worth, less what it costs
 * @param forced whether it has to be in the week
 */
record Candidate(
        int session, int day, long start, long end, int minutes, int served, int need, long reward, boolean forced) {

    /** The same session where it costs something. */
    Candidate at(long price) {
        return price == 0
                ? this
                : new Candidate(session, day, start, end, minutes, served, need, reward - price, forced);
    }

    /** Whether the other one can stand in for this one in any week. */
    boolean isLike(Candidate other) {
        return day == other.day
                && start == other.start
                && end == other.end
                && minutes == other.minutes
                && served == other.served
                && need == other.need;
    }
}
