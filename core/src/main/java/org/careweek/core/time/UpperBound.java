package org.careweek.core.time;

import java.util.Objects;

/** The upper end of an {@link HourBand}, which says by itself whether it belongs to the band. */
public sealed interface UpperBound {

    /** Whether the amount keeps this bound. */
    default boolean allows(TreatmentTime time) {
        return time.minutes() <= largestMinutes();
    }

    /** The largest amount in whole minutes that keeps this bound; {@code Integer.MAX_VALUE} where none is too much. */
    int largestMinutes();

    /** This bound for some of a week's seven days, rounded up to whole minutes. */
    UpperBound prorated(int days);

    /** The bound that allows so much more. */
    UpperBound plus(TreatmentTime more);

    /**
     * The bound itself is the most that is allowed.
     *
     * @param most included
     */
    record Through(TreatmentTime most) implements UpperBound {

        public Through {
            Objects.requireNonNull(most, "most");
        }

        @Override
        public int largestMinutes() {
            return most.minutes();
        }

        @Override
        public UpperBound prorated(int days) {
            return new Through(Proration.up(most, days));
        }

        @Override
        public UpperBound plus(TreatmentTime more) {
            return new Through(most.plus(more));
        }

        @Override
        public String toString() {
            return "at most " + most;
        }
    }

    /**
     * The bound itself is already too much, as in "9-19 hours, 20 or more is the next level".
     *
     * @param end excluded; more than zero
     */
    record Below(TreatmentTime end) implements UpperBound {

        public Below {
            if (end.minutes() == 0) {
                throw new IllegalArgumentException("nothing is below 0 minutes");
            }
        }

        @Override
        public int largestMinutes() {
            return end.minutes() - 1;
        }

        @Override
        public UpperBound prorated(int days) {
            return new Below(Proration.up(end, days));
        }

        @Override
        public UpperBound plus(TreatmentTime more) {
            return new Below(end.plus(more));
        }

        @Override
        public String toString() {
            return "less than " + end;
        }
    }

    /** No amount is too much. */
    record Unlimited() implements UpperBound {

        @Override
        public int largestMinutes() {
            return Integer.MAX_VALUE;
        }

        @Override
        public UpperBound prorated(int days) {
            return this;
        }

        @Override
        public UpperBound plus(TreatmentTime more) {
            return this;
        }

        @Override
        public String toString() {
            return "without a maximum";
        }
    }
}
