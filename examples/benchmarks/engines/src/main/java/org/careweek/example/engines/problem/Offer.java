package org.careweek.example.engines.problem;

import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;

/**
 * A session with seats. Two are equal when they are the same session of one week.
 *
 * @param index its place among the sessions of the week
 * @param id its id
 * @param day its local date in the week, 0 to 6
 * @param start epoch second, included
 * @param end epoch second, excluded
 * @param minutes what it adds to the treatment of a week: none where its service does not count, or breaks fill it
 * @param served what it gives of its service, in minutes
 * @param service what it gives
 * @param seats 1 or more
 */
public record Offer(
        int index,
        SessionId id,
        int day,
        long start,
        long end,
        int minutes,
        int served,
        ServiceType service,
        int seats) {

    /** Whether it makes its date one with treatment. */
    public boolean isCounted() {
        return minutes > 0;
    }

    /** Whether nobody can attend both. */
    public boolean overlaps(Offer other) {
        return start < other.end && other.start < end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Offer that && index == that.index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
