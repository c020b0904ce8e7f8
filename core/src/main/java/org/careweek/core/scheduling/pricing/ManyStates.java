package org.careweek.core.scheduling.pricing;

import java.util.Arrays;

/**
 * The best week where there are many states of needs or units: units by slope first, and needs by class where exact ones have no
 * room; then exactly, but only near the best that those promise. Where too much is near, a rough look finds some good week, and what
 * is promised stays the bound. Not safe for concurrent use.
 */
final class ManyStates {

    private static final int DAYS = Arrangement.DAYS;
    private static final int[] NOTHING = {};

    /** How far below what is promised the best week is looked for at first, as a part of what a week is worth. */
    private static final int FIRST_SLACK = 50_000;

    private static final int LEAST_SLACK = 2;

    /** Which part of the work an exact look may take before there has been a rough one. */
    private static final int FIRST_SHARE = 32;

    /** How many places a day or a week may have. */
    private static final int MOST_PLACES = 6_000;

    /** How many options of each class a rough look takes from a day, and how many places it goes on from. */
    private static final int ROUGH_OPTIONS = 2;

    private static final int ROUGH_PLACES = 64;

    /** How many times as much a rough look takes that has found nothing yet. */
    private static final int ROUGH_MOST = 16;

    private final DayKinds kinds = new DayKinds();
    private final DaySums[] sums = new DaySums[DAYS];
    private final Slopes slopes = new Slopes();
    private final DayEnds[] ends = new DayEnds[DAYS];
    private final DayPlaces[] starts = new DayPlaces[DAYS];
    private final WeekPlaces places = new WeekPlaces();
    private DayWays[] days = ends;
    private long work;
    private long left;
    private int best;
    private int[] choices = NOTHING;

    ManyStates() {
        Arrays.setAll(sums, day -> new DaySums());
        Arrays.setAll(ends, day -> new DayEnds());
        DayOutlook outlook = new DayOutlook();
        Arrays.setAll(starts, day -> new DayPlaces(outlook));
    }

    /** How many steps the last look took. */
    long spent() {
        return work - left;
    }

    /** Looks for the best week above a floor. */
    Finding solve(Arrangement week, int[] cost, Terms terms, int floor, long most) {
        work = most;
        left = most;
        for (int day = 0; day < DAYS; day++) {
            kinds.look(week, day, cost, terms);
            DaySums today = sums[week.isExact ? day : 0];
            today.look(week, day, kinds);
            slopes.take(week, day, today);
        }
        slopes.find(week, terms);
        int top = slopes.top();
        if (top <= floor) {
            return Finding.nothing(floor);
        }
        days = week.isExact ? ends : starts;
        for (int day = 0; day < DAYS; day++) {
            if (week.isExact) {
                ends[day].take(week, day, sums[day], slopes);
            } else {
                starts[day].take(week, day, kinds, slopes);
            }
        }
        places.take(week, days, slopes, terms);
        best = floor;
        choices = NOTHING;
        int bound = search(week, top, Math.max(LEAST_SLACK, terms.placed() / FIRST_SLACK));
        return best > floor ? Finding.found(best, bound, choices) : Finding.givenUp(floor, bound);
    }

    /** Looks further and further down from the top; returns what no week is worth more than. */
    private int search(Arrangement week, int top, int firstSlack) {
        boolean isRough = false;
        long slack = firstSlack;
        int bound = top;
        int floor = best;
        while (bound > best) {
            int guess = (int) Math.max(best, top - slack);
            if (look(guess, isRough ? left : left / FIRST_SHARE)) {
                bound = Math.max(guess, places.best());
                if (places.best() > guess) {
                    take(week);
                    return bound;
                }
                slack = slack > DaySums.DEAREST ? Integer.MAX_VALUE : 4 * slack;
            } else if (isRough) {
                return bound;
            } else {
                isRough = true;
                for (int times = 1; best == floor && times <= ROUGH_MOST && left > 0; times *= 4) {
                    lookRoughly(floor, times);
                    if (places.best() > floor) {
                        take(week);
                    }
                }
            }
        }
        return bound;
    }

    /** Takes the week that was found, unless it breaks a need that states do not follow. */
    private void take(Arrangement week) {
        int[] found = places.choices();
        if (week.meetsNeeds(found)) {
            best = places.best();
            choices = found;
        }
    }

    private boolean look(int floor, long some) {
        Budget budget = new Budget(some);
        boolean isDone = true;
        for (int day = 0; isDone && day < DAYS; day++) {
            isDone = days[day].look(floor, MOST_PLACES, budget);
        }
        isDone = isDone && places.look(floor, MOST_PLACES, budget);
        left -= some - budget.left();
        return isDone;
    }

    private void lookRoughly(int floor, int times) {
        Budget budget = new Budget(left);
        for (DayWays day : days) {
            day.lookRoughly(floor, times * ROUGH_OPTIONS, budget);
        }
        places.lookRoughly(floor, times * ROUGH_PLACES, budget);
        left = budget.left();
    }
}
