package org.careweek.core.time;

/**
 * An exact, non-negative amount of treatment.
 *
 * @param minutes whole minutes, 0 or more
 */
public record TreatmentTime(int minutes) implements Comparable<TreatmentTime> {

    /** No treatment at all. */
    public static final TreatmentTime ZERO = new TreatmentTime(0);

    private static final int MINUTES_AN_HOUR = 60;

    public TreatmentTime {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes must be 0 or more, but was " + minutes);
        }
    }

    /** @throws IllegalArgumentException if there are fewer than none or more than {@code Integer.MAX_VALUE} */
    public static TreatmentTime ofMinutes(long minutes) {
        if (minutes < 0 || minutes > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "minutes must be from 0 to " + Integer.MAX_VALUE + ", but was " + minutes);
        }
        return new TreatmentTime((int) minutes);
    }

    public static TreatmentTime ofHours(int hours) {
        return ofMinutes((long) hours * MINUTES_AN_HOUR);
    }

    /** The whole minutes in a number of seconds, rounded down. */
    public static TreatmentTime ofWholeMinutesIn(long seconds) {
        return ofMinutes(wholeMinutesIn(seconds));
    }

    /** The whole minutes in a number of seconds: the one place where seconds are rounded, and they are rounded down. */
    public static long wholeMinutesIn(long seconds) {
        return Math.floorDiv(seconds, 60L);
    }

    public TreatmentTime plus(TreatmentTime more) {
        return ofMinutes((long) minutes + more.minutes);
    }

    /** @throws IllegalArgumentException if {@code less} is more than this */
    public TreatmentTime minus(TreatmentTime less) {
        return new TreatmentTime(minutes - less.minutes);
    }

    public boolean isLessThan(TreatmentTime other) {
        return minutes < other.minutes;
    }

    public boolean isMoreThan(TreatmentTime other) {
        return minutes > other.minutes;
    }

    @Override
    public int compareTo(TreatmentTime other) {
        return Integer.compare(minutes, other.minutes);
    }

    /** Hours and minutes, such as {@code 8 h 59 min}: never a decimal that could round up to a bound. */
    @Override
    public String toString() {
        int rest = minutes % MINUTES_AN_HOUR;
        return minutes / MINUTES_AN_HOUR + " h " + (rest < 10 ? "0" : "") + rest + " min";
    }
}
