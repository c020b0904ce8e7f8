package org.careweek.core.scheduling.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts sessions that can stand in for each other together. */
final class Kinds {

    private static final Comparator<Candidate> BY_KIND = Comparator.comparingInt(Candidate::day)
            .thenComparingLong(Candidate::start)
            .thenComparingLong(Candidate::end)
            .thenComparingInt(Candidate::minutes)
            .thenComparingInt(Candidate::served)
            .thenComparingInt(Candidate::need)
            .thenComparing(Candidate::forced)
            .thenComparingInt(Candidate::session);

    private Kinds() {}

    /** By day, start and kind, without sessions that no week can hold; of two that are forced and overlap, neither is left. */
    static List<Candidate> usable(WeekProblem problem) {
        List<Candidate> forced =
                problem.candidates().stream().filter(Candidate::forced).toList();
        List<Candidate> usable = new ArrayList<>();
        for (Candidate one : problem.candidates()) {
            boolean isTooLong = one.minutes() > problem.day().most()
                    || one.minutes() > problem.limits().most()
                    || one.need() >= 0
                            && one.served() > problem.needs().get(one.need()).most();
            boolean isInTheWay = forced.stream().anyMatch(other -> other != one && other.overlaps(one));
            if (!isTooLong && !isInTheWay) {
                usable.add(one);
            }
        }
        usable.sort(BY_KIND);
        return usable;
    }

    /** The sessions of a day, the first of which has this place among the usable ones. */
    static List<Candidate> ofDay(List<Candidate> usable, int day, int first) {
        int end = first;
        while (end < usable.size() && usable.get(end).day() == day) {
            end++;
        }
        return usable.subList(first, end);
    }

    /** The kinds of one day, whose sessions are the given ones in the same order. */
    static List<List<Candidate>> of(List<Candidate> ofDay) {
        List<List<Candidate>> kinds = new ArrayList<>();
        for (Candidate one : ofDay) {
            int last = kinds.size() - 1;
            if (last >= 0 && kinds.get(last).get(0).isLike(one)) {
                kinds.get(last).add(one);
            } else {
                kinds.add(new ArrayList<>(List.of(one)));
            }
        }
        return kinds;
    }
}
