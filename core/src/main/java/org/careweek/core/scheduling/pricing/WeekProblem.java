package org.careweek.core.scheduling.pricing;

import java.util.List;

/**
 * What weeks one participant can have. All bounds are included.
 *
 * @param candidates the sessions to choose from, each once, in any order; no two of a week may overlap
 * @param limits the minutes of the week
 * @param day the minutes of a day that has any
 * @param leastDays on how many days there must be treatment
 * @param mostDays on how many days there may be treatment, 1 to 7
 * @param mostVisits how many sessions that count as treatment the week may hold, or {@link Limits#ANY}
 * @param needs the minutes of single services
 * @param ordered the minutes that were ordered; each minute off has a cost
 */
public record WeekProblem(
        List<Candidate> candidates,
        Limits limits,
        Limits day,
        int leastDays,
        int mostDays,
        int mostVisits,
        List<Limits> needs,
        int ordered) {

    /** Copies its lists. */
    public WeekProblem {
        candidates = List.copyOf(candidates);
        needs = List.copyOf(needs);
    }

    /** A week on as many days, and with as many visits, as it likes. */
    public WeekProblem(
            List<Candidate> candidates, Limits limits, Limits day, int leastDays, List<Limits> needs, int ordered) {
        this(candidates, limits, day, leastDays, PersonalWeek.DAYS, Limits.ANY, needs, ordered);
    }

    /** The same with other limits of days and visits. */
    WeekProblem within(int days, int visits) {
        return new WeekProblem(candidates, limits, day, leastDays, days, visits, needs, ordered);
    }

    /** Prints nothing of a person's week. */
    @Override
    public String toString() {
        return "WeekProblem[private]";
    }
}
