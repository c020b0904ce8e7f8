package org.careweek.example.engines.problem;

import org.careweek.core.time.HourBand;

/**
 * From the least to the most, both included, of minutes or of what else is counted.
 *
 * @param least 0 or more
 * @param most {@link #ANY} where nothing is too much; may be less than {@code least}, and then nothing is right
 */
public record Range(int least, int most) {

    /** No amount is too much. */
    public static final int ANY = Integer.MAX_VALUE;

    static Range of(HourBand band) {
        return new Range(band.least().minutes(), band.most().largestMinutes());
    }

    /** Whether no amount is too much. */
    public boolean isOpen() {
        return most == ANY;
    }
}
