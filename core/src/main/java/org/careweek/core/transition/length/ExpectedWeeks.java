package org.careweek.core.transition.length;

/**
 * From the least to the most weeks that care is expected to take, both included.
 *
 * @param least 1 or more
 * @param most {@code least} or more
 */
public record ExpectedWeeks(int least, int most) {

    public ExpectedWeeks {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException(
                    "expected weeks must run from 1 or more to no fewer, but were " + least + " to " + most);
        }
    }

    /** The same, with a later end. */
    ExpectedWeeks through(int later) {
        return new ExpectedWeeks(least, later);
    }

    /** Such as {@code 8-12}, or {@code 8} where both are one. */
    @Override
    public String toString() {
        return least == most ? String.valueOf(least) : least + "-" + most;
    }
}
