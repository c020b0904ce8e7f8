package org.careweek.core.scheduling.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Weeks found by luck alone: sessions are swapped as long as fewer limits are broken or the week is worth more. */
final class LuckyWeeks {

    private static final int SWAPS = 3_000;
    private static final long BROKEN = 100_000L * Terms.POINT;

    private LuckyWeeks() {}

    /** The best that was met; 0 where none was a week. */
    static long best(AnyWeek week, long seed) {
        Random random = new Random(seed);
        List<Candidate> open = week.problem().candidates().stream()
                .filter(it -> week.cost()[it.session()] != Pricer.CLOSED)
                .toList();
        List<Candidate> now = new ArrayList<>();
        long merit = Long.MIN_VALUE;
        long best = 0;
        for (int i = 0; i < SWAPS; i++) {
            Candidate one = open.get(random.nextInt(open.size()));
            List<Candidate> then = new ArrayList<>(now);
            if (!then.remove(one)) {
                then.removeIf(it -> it.start() < one.end() && one.start() < it.end());
                then.add(one);
            }
            if (random.nextInt(3) == 0 && !then.isEmpty()) {
                then.remove(random.nextInt(then.size()));
            }
            long value = PlainWeeks.worth(week, then, Terms.SCORE);
            long meritThen = value - BROKEN * off(week.problem(), then);
            if (meritThen >= merit) {
                now = then;
                merit = meritThen;
            }
            if (PlainWeeks.keepsAll(week.problem(), then)) {
                best = Math.max(best, value);
            }
        }
        return best;
    }

    /** By how many minutes limits are broken. */
    private static long off(WeekProblem problem, List<Candidate> week) {
        long off =
                off(problem.limits(), week.stream().mapToInt(Candidate::minutes).sum());
        for (int need = 0; need < problem.needs().size(); need++) {
            int which = need;
            off += off(
                    problem.needs().get(need),
                    week.stream()
                            .filter(it -> it.need() == which)
                            .mapToInt(Candidate::served)
                            .sum());
        }
        for (int day = 0; day < 7; day++) {
            int which = day;
            off += off(
                    new Limits(0, problem.day().most()),
                    week.stream()
                            .filter(it -> it.day() == which)
                            .mapToInt(Candidate::minutes)
                            .sum());
        }
        return off;
    }

    private static long off(Limits limits, int minutes) {
        return Math.max(0, limits.least() - minutes) + Math.max(0L, (long) minutes - limits.most());
    }
}
