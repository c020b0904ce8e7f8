package org.careweek.core.scheduling.pricing;

import java.util.List;
import java.util.stream.IntStream;

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

    /** Whether some sessions are candidates, and a week. */
    public boolean isWeekOf(int[] sessions) {
        List<Candidate> some = candidates.stream()
                .filter(one -> IntStream.of(sessions).anyMatch(session -> session == one.session()))
                .toList();
        return some.size() == sessions.length && isWeek(some);
    }

    /** Whether some of the candidates are a week. */
    boolean isWeek(List<Candidate> some) {
        int[] ofDay = new int[PersonalWeek.DAYS];
        int[] served = new int[needs.size()];
        int visits = 0;
        for (Candidate one : some) {
            ofDay[one.day()] += one.minutes();
            visits += one.minutes() > 0 ? 1 : 0;
            if (one.need() >= 0) {
                served[one.need()] += one.served();
            }
        }
        return isWithinLimits(ofDay, served) && visits <= mostVisits && hasForced(some) && !overlap(some);
    }

    private boolean isWithinLimits(int[] ofDay, int[] served) {
        int sum = 0;
        int days = 0;
        for (int minutes : ofDay) {
            if (minutes > 0 && !day.includes(minutes)) {
                return false;
            }
            sum += minutes;
            days += minutes > 0 ? 1 : 0;
        }
        for (int need = 0; need < served.length; need++) {
            if (!needs.get(need).includes(served[need])) {
                return false;
            }
        }
        return limits.includes(sum) && days >= leastDays && days <= mostDays;
    }

    private boolean hasForced(List<Candidate> some) {
        for (Candidate one : candidates) {
            if (one.forced() && !some.contains(one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean overlap(List<Candidate> some) {
        return !isOneAfterTheOther(some) && isAnyTwoAtOnce(some);
    }

    /** Whether none begins before the one before it ends, as choices mostly come. */
    private static boolean isOneAfterTheOther(List<Candidate> some) {
        for (int i = 1; i < some.size(); i++) {
            if (some.get(i).start() < some.get(i - 1).end()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnyTwoAtOnce(List<Candidate> some) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (some.get(i).overlaps(some.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Prints nothing of a person's week. */
    @Override
    public String toString() {
        return "WeekProblem[private]";
    }
}
