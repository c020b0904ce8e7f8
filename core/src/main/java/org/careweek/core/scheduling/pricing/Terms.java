package org.careweek.core.scheduling.pricing;

/**
 * What a week is worth, in parts of a point, before its seats are paid.
 *
 * @param placed a week at all
 * @param minuteOff what each minute off the order costs
 * @param preferred each preferred session
 */
public record Terms(int placed, int minuteOff, int preferred) {

    /** Parts of a point: prices of seats are finer than the score. */
    public static final int POINT = 64;

    /** What a placed participant is worth, before minutes off the order and preferences; in points. */
    public static final int PLACED = 100_000;

    /** What each minute off the order costs, in points. */
    public static final int MINUTE_OFF = 10;

    /** The score of a schedule. */
    public static final Terms SCORE = new Terms(PLACED * POINT, MINUTE_OFF * POINT, POINT);

    /** Only the number of people counts. */
    public static final Terms HEADS = new Terms(PLACED * POINT, 0, 0);

    /** What so many minutes are worth. */
    int worth(int minutes, int ordered) {
        return placed - minuteOff * Math.abs(minutes - ordered);
    }
}
