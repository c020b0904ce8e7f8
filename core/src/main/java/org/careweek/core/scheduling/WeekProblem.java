package org.careweek.core.scheduling;

import java.util.List;

/**
 * The best week of one participant, as a problem of numbers. All bounds are included.
 *
 * @param candidates the sessions to choose from
 * @param limits the minutes of the week
 * @param day the minutes of a day that has any
 * @param leastDays on how many days there must be treatment
 * @param mostDays on how many days there may be treatment
 * @param mostVisits how many sessions may hold treatment
 * @param needs the minutes of single services
 * @param ordered the minutes that were ordered; each minute off costs {@link #MINUTE_OFF}
 */
record WeekProblem(
        List<Candidate> candidates,
        Limits limits,
        Limits day,
        int leastDays,
        int mostDays,
        int mostVisits,
        List<Limits> needs,
        int ordered) {

    static final int MINUTE_OFF = 10;

    /** The days of a week, and of treatment in it where no most is set. */
    static final int DAYS = 7;

    /** From the least to the most minutes, both included. */
    record Limits(int least, int most) {

        boolean includes(int minutes) {
            return minutes >= least && minutes <= most;
        }
    }

    WeekProblem {
        candidates = List.copyOf(candidates);
        needs = List.copyOf(needs);
    }
}
