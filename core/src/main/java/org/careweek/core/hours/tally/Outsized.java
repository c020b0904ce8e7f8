package org.careweek.core.hours.tally;

import java.util.Comparator;

/**
 * A stretch of time that is too long, or too far from its schedule, for a {@link Word}. Its row is counted by a word.
 *
 * @param start included
 * @param end excluded
 * @param counts whether it counts, or may
 */
record Outsized(long start, long end, boolean counts) {

    static final Comparator<Outsized> BY_START = Comparator.comparingLong(Outsized::start);

    @Override
    public String toString() {
        return "Outsized[private]";
    }
}
