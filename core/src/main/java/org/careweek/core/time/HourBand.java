package org.careweek.core.time;

import java.util.Objects;

/**
 * From the least to the most treatment that is asked for. The least belongs to the band; the most says itself whether it
 * does, and may be absent.
 *
 * @param least included
 * @param most the upper end
 */
public record HourBand(TreatmentTime least, UpperBound most) {

    /** @throws IllegalArgumentException if no amount at all lies in the band */
    public HourBand {
        Objects.requireNonNull(least, "least");
        if (!most.allows(least)) {
            throw new IllegalArgumentException("a band from " + least + " cannot be " + most);
        }
    }

    /** Both ends included. */
    public static HourBand ofHours(int least, int most) {
        return through(TreatmentTime.ofHours(least), TreatmentTime.ofHours(most));
    }

    /** Both ends included. */
    public static HourBand through(TreatmentTime least, TreatmentTime most) {
        return new HourBand(least, new UpperBound.Through(most));
    }

    /** The upper end excluded: "9-19 hours" of whole hours is 9 h up to, but not including, 20 h. */
    public static HourBand below(TreatmentTime least, TreatmentTime end) {
        return new HourBand(least, new UpperBound.Below(end));
    }

    /** Without a maximum. */
    public static HourBand atLeast(TreatmentTime least) {
        return new HourBand(least, new UpperBound.Unlimited());
    }

    /** From nothing to {@code most}, included. */
    public static HourBand atMost(TreatmentTime most) {
        return through(TreatmentTime.ZERO, most);
    }

    public boolean includes(TreatmentTime time) {
        return positionOf(time) == BandPosition.WITHIN;
    }

    public BandPosition positionOf(TreatmentTime time) {
        return positionOfMinutes(time.minutes());
    }

    /**
     * The same of an amount that is a number.
     *
     * @param minutes whole minutes of treatment, 0 or more
     */
    public BandPosition positionOfMinutes(int minutes) {
        if (minutes < least.minutes()) {
            return BandPosition.BELOW;
        }
        return minutes <= most.largestMinutes() ? BandPosition.WITHIN : BandPosition.ABOVE;
    }

    /**
     * The band of some of a week's days: days / 7 of each end, the least rounded down and the most rounded up to whole
     * minutes.
     *
     * @param days 1 to 7; 7 gives the band itself
     */
    public HourBand prorated(int days) {
        return new HourBand(Proration.down(least, days), most.prorated(days));
    }

    @Override
    public String toString() {
        return "at least " + least + ", " + most;
    }
}
