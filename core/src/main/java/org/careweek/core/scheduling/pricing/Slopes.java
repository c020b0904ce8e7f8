package org.careweek.core.scheduling.pricing;

import java.util.Arrays;

/**
 * The most that a week can be worth, by class of needs, without a look at its units: each unit is worth the same, wherever it is,
 * and what the week's units are worth together is at most a line of that slope. The slope is one at which the best week has the
 * right units, or nearly so. Not safe for concurrent use.
 */
final class Slopes {

    private static final int DAYS = Arrangement.DAYS;
    private static final long NEVER = Long.MIN_VALUE / 4;

    /** Slopes stay so small that a whole week's units times the slope are a whole number. */
    private static final int STEEPEST = 1 << 29;

    private final Hulls[] hulls = new Hulls[DAYS];

    /** By day and class so far: the most that this day and later ones add, their units with it. */
    private long[][] rest = new long[0][];

    private final int[][] restUnits = new int[DAYS + 1][];

    /** By day and class so far: the most that the earlier days give, their units with it. */
    private long[][] before = new long[0][];

    private long[] best = new long[0];
    private int[] bestUnits = new int[0];
    private int[] live = new int[0];
    private int liveCount;
    private Arrangement week;
    private NeedSums sums;
    private Terms terms;
    private int classes;
    private long slope;
    private long line;
    private int lineUnits;

    Slopes() {
        Arrays.setAll(hulls, day -> new Hulls());
    }

    /** Takes the options of a day. */
    void take(Arrangement person, int day, DaySums options) {
        hulls[day].take(options, person.sums.count());
    }

    /** Finds the best slope; all days have been taken. */
    void find(Arrangement person, Terms theTerms) {
        this.week = person;
        this.sums = person.sums;
        this.terms = theTerms;
        this.classes = sums.count();
        prepare();
        long steepest = STEEPEST / (week.most + 1);
        long first = Math.min(steepest, Math.max(1, (long) terms.minuteOff() * week.unit));
        long which = new BestSlope(this, steepest).find(first, first / 32);
        if (slope != which) {
            side(which);
        }
        lookBack();
    }

    private void prepare() {
        if (best.length < classes) {
            best = new long[classes];
            bestUnits = new int[classes];
            live = new int[classes];
        }
        if (rest.length == 0 || rest[0].length < classes) {
            rest = new long[DAYS + 1][classes];
            before = new long[DAYS + 1][classes];
            Arrays.setAll(restUnits, day -> new int[classes]);
        }
    }

    /** Looks at a slope; tells by how many units its best week has too few, below 0, or too many, above 0. */
    int side(long theSlope) {
        slope = theSlope;
        drawLine();
        for (int one = 0; one < classes; one++) {
            rest[DAYS][one] = sums.isMet(one) ? 0 : NEVER;
            restUnits[DAYS][one] = 0;
        }
        for (int day = DAYS - 1; day >= 0; day--) {
            choose(day);
            int last = day == 0 ? 1 : classes;
            for (int one = 0; one < last; one++) {
                long most = NEVER;
                int units = 0;
                for (int i = 0; i < liveCount; i++) {
                    int other = live[i];
                    int then = sums.add(one, other);
                    if (then != NeedSums.NONE && rest[day + 1][then] + best[other] > most) {
                        most = rest[day + 1][then] + best[other];
                        units = restUnits[day + 1][then] + bestUnits[other];
                    }
                }
                rest[day][one] = Math.max(NEVER, most);
                restUnits[day][one] = units;
            }
        }
        return restUnits[0][0] - lineUnits;
    }

    /** Of each class that a day can give, chooses the best option. */
    private void choose(int day) {
        liveCount = 0;
        for (int one = 0; one < classes; one++) {
            int at = hulls[day].best(one, slope);
            if (at != Places.NONE) {
                best[one] = hulls[day].value(at) + slope * hulls[day].units(at);
                bestUnits[one] = hulls[day].units(at);
                live[liveCount++] = one;
            }
        }
    }

    /** The line that no number of units is above: what the week's units are worth is highest beside it at some corner. */
    private void drawLine() {
        line = NEVER;
        int ordered = Math.max(week.least, Math.min(week.most, week.ordered / week.unit));
        for (int units : new int[] {week.least, ordered, Math.min(week.most, ordered + 1), week.most}) {
            long above = terms.worth(units * week.unit, week.ordered) - slope * units;
            if (above > line) {
                line = above;
                lineUnits = units;
            }
        }
    }

    private void lookBack() {
        Arrays.fill(before[0], 0, classes, NEVER);
        before[0][0] = 0;
        for (int day = 0; day < DAYS; day++) {
            choose(day);
            long[] then = before[day + 1];
            Arrays.fill(then, 0, classes, NEVER);
            for (int one = 0; one < classes; one++) {
                for (int i = 0; before[day][one] > NEVER && i < liveCount; i++) {
                    int other = live[i];
                    int sum = sums.add(one, other);
                    if (sum != NeedSums.NONE) {
                        then[sum] = Math.max(then[sum], before[day][one] + best[other]);
                    }
                }
            }
        }
    }

    /** No week is worth more. */
    int top() {
        return clipped(rest[0][0] + line);
    }

    /** What each unit is worth. */
    int slope() {
        return (int) slope;
    }

    /** What the days from this one on add at most to a class, as if the week's units were paid for. */
    int from(int day, int one) {
        return clipped(rest[day][one] + line);
    }

    /** What all other days add at most, if a day gives so much to needs. */
    int around(int day, int one) {
        long most = NEVER;
        for (int earlier = 0; earlier < classes; earlier++) {
            int then = before[day][earlier] == NEVER ? NeedSums.NONE : sums.add(earlier, one);
            if (then != NeedSums.NONE) {
                most = Math.max(most, before[day][earlier] + rest[day + 1][then]);
            }
        }
        return clipped(most + line);
    }

    private static int clipped(long worth) {
        return (int) Math.max(DaySums.NEVER, Math.min(-DaySums.NEVER, worth));
    }
}
