package org.careweek.core.scheduling.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a week is, said once more and as plainly as can be. */
final class PlainWeeks {

    private PlainWeeks() {}

    /** Whether some sessions are a week that keeps all limits. */
    static boolean keepsAll(WeekProblem problem, List<Candidate> week) {
        return problem.candidates().stream().allMatch(it -> !it.forced() || week.contains(it))
                && problem.limits().includes(minutes(week))
                && keepsDays(problem, week)
                && week.stream().filter(it -> it.minutes() > 0).count() <= problem.mostVisits()
                && IntStream.range(0, problem.needs().size())
                        .allMatch(need -> problem.needs()
                                .get(need)
                                .includes(week.stream()
                                        .filter(it -> it.need() == need)
                                        .mapToInt(Candidate::served)
                                        .sum()))
                && noneOverlap(week);
    }

    private static int minutes(List<Candidate> week) {
        return week.stream().mapToInt(Candidate::minutes).sum();
    }

    private static boolean keepsDays(WeekProblem problem, List<Candidate> week) {
        List<Integer> days = IntStream.range(0, 7)
                .map(day -> minutes(week.stream().filter(it -> it.day() == day).toList()))
                .filter(it -> it > 0)
                .boxed()
                .toList();
        return days.size() >= problem.leastDays()
                && days.size() <= problem.mostDays()
                && days.stream().allMatch(problem.day()::includes);
    }

    private static boolean noneOverlap(List<Candidate> week) {
        return week.stream()
                .allMatch(one -> week.stream()
                        .allMatch(other -> one == other || one.end() <= other.start() || other.end() <= one.start()));
    }

    /** What a week is worth at some costs, which are below {@link Pricer#CLOSED}. */
    static long worth(AnyWeek week, List<Candidate> sessions, Terms terms) {
        long worth = terms.placed()
                - (long) terms.minuteOff()
                        * Math.abs(minutes(sessions) - week.problem().ordered());
        for (Candidate one : sessions) {
            worth += (one.preferred() ? terms.preferred() : 0) - (long) week.cost()[one.session()];
        }
        return worth;
    }

    /** The most that any subset of the open sessions is worth that is a week, or the floor where that is more. */
    static long best(AnyWeek week, Terms terms, int floor) {
        List<Candidate> open = week.problem().candidates().stream()
                .filter(it -> week.cost()[it.session()] != Pricer.CLOSED)
                .toList();
        long best = floor;
        for (int set = 1; set < 1 << open.size(); set++) {
            List<Candidate> chosen = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                if ((set >> i & 1) == 1) {
                    chosen.add(open.get(i));
                }
            }
            if (keepsAll(week.problem(), chosen)) {
                best = Math.max(best, worth(week, chosen, terms));
            }
        }
        return best;
    }
}
