package org.careweek.core.policy.staffing;

/**
 * How many participants a group has.
 *
 * @param least the fewest, 0 or more, included; 0 asks for none
 * @param most the most, 1 or more and at least {@code least}, included; {@link #NO_MOST} where there is no most
 */
public record GroupSize(int least, int most) {

    /** Stands for no most; never printed. */
    public static final int NO_MOST = Integer.MAX_VALUE;

    public GroupSize {
        if (least < 0 || most < 1 || most < least) {
            throw new IllegalArgumentException(
                    "a group must go from 0 or more up to 1 or more, but went from " + least + " to " + most);
        }
    }

    /** No more than so many, and no least. */
    public static GroupSize atMost(int most) {
        return new GroupSize(0, most);
    }

    /** No fewer than so many, and no most. */
    public static GroupSize atLeast(int least) {
        return new GroupSize(least, NO_MOST);
    }

    /** Whether so many are too few. */
    public boolean asksForMoreThan(int participants) {
        return participants < least;
    }

    /** Whether so many are too many. */
    public boolean asksForFewerThan(int participants) {
        return participants > most;
    }

    /** Whether there is a most. */
    public boolean hasMost() {
        return most != NO_MOST;
    }

    /** Such as {@code 2 to 12}, {@code at most 16} or {@code at least 2}. */
    @Override
    public String toString() {
        if (!hasMost()) {
            return "at least " + least;
        }
        return least == 0 ? "at most " + most : least + " to " + most;
    }
}
