package org.careweek.core.scheduling.search;

import java.util.stream.IntStream;
import org.careweek.core.scheduling.pricing.Terms;

/**
 * A bound for every schedule. One that places fewer people than can be placed is worth a place less. Where all of those have one,
 * together they lose some of the minutes that were ordered, and minutes are lost in steps: what prices prove of them is rounded up to
 * the next step. Once it is known how much is lost at least, prices for what people prefer prove the rest. Does not change.
 */
final class LostMinutes {

    private static final int ROUNDS = 100;
    private static final double TOLERANCE = 1;

    /** Only minutes count, beside the places. */
    private static final Terms MINUTES = new Terms(Terms.SCORE.placed(), Terms.SCORE.minuteOff(), 0);

    /** What a minute costs, in points, where it is known how many are lost. */
    private static final int LITTLE = 2;

    private static final Terms REST = new Terms(Terms.SCORE.placed(), LITTLE * Terms.POINT, Terms.SCORE.preferred());

    /** How much of their prices seats are worth, where minutes are worth so little. */
    private static final double SHARE = LITTLE / (double) Terms.MINUTE_OFF;

    /** Rounding up wins less than a step; where many are missing, that is not worth the time. */
    private static final int FEW_STEPS = 4;

    /** How far prices move, at first. */
    private static final double SCALE = 500;

    private final Clinic clinic;
    private final int[] seats;
    private final int[] groupOf;
    private final int[] heads;

    /**
     * @param seats of each session
     * @param groupOf of each person
     * @param heads how many of each group can be placed at most; more is safe, fewer is not
     */
    LostMinutes(Clinic clinic, int[] seats, int[] groupOf, int[] heads) {
        this.clinic = clinic;
        this.seats = seats;
        this.groupOf = groupOf;
        this.heads = heads;
    }

    /**
     * Whether it is worth a try: only little is missing, compared with what a step of minutes is worth.
     *
     * @param missing from a schedule that places as many as can be placed, to what is proven, in points
     */
    boolean isWorthwhile(long missing) {
        return missing > 0 && missing <= (long) FEW_STEPS * clinic.step() * Terms.MINUTE_OFF;
    }

    /** Whether each of its two looks gets a hundredth of all time at least. */
    static boolean canBegin(Crew crew, int percent) {
        return !crew.own().isPast(percent - 1);
    }

    /**
     * No schedule is worth more, in parts of a point; {@link Everyone#UNKNOWN} where the search, or the time for it, is over before.
     *
     * @param percent when the time for it is over: minutes are looked at in the first half of what is left until then
     */
    long bound(Bundle known, Crew crew, int percent) {
        int half = crew.own().spent() + (percent - crew.own().spent()) / 2;
        long minutes = bundle(MINUTES, known, 1, crew, half).bound();
        if (minutes == Everyone.UNKNOWN) {
            return minutes;
        }
        long rest = bundle(REST, known, SHARE, crew, percent).bound();
        if (rest == Everyone.UNKNOWN) {
            return rest;
        }
        long withAll = rest - least(minutes) * (Terms.SCORE.minuteOff() - REST.minuteOff());
        return Math.max(withAll, withFewer());
    }

    private Bundle bundle(Terms terms, Bundle known, double share, Crew crew, int percent) {
        Bundle bundle = new Bundle(clinic, seats, groupOf, heads, terms, SCALE);
        bundle.continueFrom(known, share);
        bundle.run(ROUNDS, TOLERANCE, crew, percent);
        return bundle;
    }

    /** The minutes that are lost at least where all have a place who can, in whole steps. */
    private long least(long proven) {
        long lost = Math.max(0, all() * Terms.SCORE.placed() - proven);
        long step = Math.max(1, clinic.step()) * (long) Terms.SCORE.minuteOff();
        return (lost + step - 1) / step * clinic.step();
    }

    /** What is worth most where one person less has a place, who loses nothing, and all that they prefer. */
    private long withFewer() {
        return (all() - 1) * Terms.SCORE.placed() + (long) clinic.mostLiked() * Terms.SCORE.preferred();
    }

    private long all() {
        return IntStream.of(heads).asLongStream().sum();
    }
}
