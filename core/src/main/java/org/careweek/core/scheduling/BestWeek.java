package org.careweek.core.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The best week of one participant, exactly: day by day the most promising of the day's sums first, and never on where
 * the {@link Outlook} proves it in vain or where the same place was reached with as much before. Gives up, and says so, after a
 * set amount of work.
 */
final class BestWeek {

    private static final int DAYS = WeekProblem.DAYS;

    /**
     * A week that keeps all limits.
     *
     * @param value the rewards, less {@link WeekProblem#MINUTE_OFF} for each minute off the order
     * @param sessions the indices of its sessions, rising; never empty
     */
    record Week(long value, int[] sessions) {}

    /**
     * What was found.
     *
     * @param week the best week that was found
     * @param bound no week is worth more; {@link Maxima#UNREACHABLE} where there is none at all
     */
    record Answer(Optional<Week> week, long bound) {

        static final Answer IMPOSSIBLE = new Answer(Optional.empty(), Maxima.UNREACHABLE);

        /** Whether it is proven that no week keeps all limits. */
        boolean isImpossible() {
            return bound == Maxima.UNREACHABLE;
        }
    }

    private final WeekProblem problem;
    private final NeedRows rows;
    private final int unit;
    private final int width;
    private final DayOptions[] days = new DayOptions[DAYS];
    private final int[][] moreOfNeed;
    private final Maxima[] visited = new Maxima[DAYS];
    private final long[][] promises = new long[DAYS][];
    private final int[] path = new int[DAYS];
    private final int[] bestPath = new int[DAYS];
    private final Outlook outlook;
    private final long unproven;
    private long work;
    private long bestValue = Maxima.UNREACHABLE;

    private BestWeek(WeekProblem problem, long work) {
        this.problem = problem;
        this.work = work;
        this.rows = new NeedRows(problem);
        int gcd = 0;
        int offered = 0;
        for (Candidate candidate : problem.candidates()) {
            gcd = NeedRows.gcd(gcd, candidate.minutes());
            offered += candidate.minutes();
        }
        this.unit = Math.max(1, gcd);
        int most = Math.min(problem.limits().most(), problem.day().most());
        boolean complete = !rows.isPartial();
        int possible = 0;
        for (int day = 0; day < DAYS; day++) {
            List<Candidate> candidates = on(day);
            int here = candidates.stream().mapToInt(Candidate::minutes).sum();
            days[day] = new DayOptions(candidates, rows, unit, Math.min(most, here) / unit, problem.day());
            complete &= days[day].isComplete();
            possible += days[day].mostUnits();
        }
        this.width = Math.min(Math.min(problem.limits().most(), offered) / unit, possible) + 1;
        this.moreOfNeed = moreOfNeed();
        this.outlook = new Outlook(problem, days, rows, unit, width);
        this.unproven = complete ? Maxima.UNREACHABLE : mostOfAny();
    }

    /** The best week that some work finds. */
    static Answer of(WeekProblem problem, long work) {
        if (!offersEveryNeed(problem) || problem.mostDays() < problem.leastDays()) {
            return Answer.IMPOSSIBLE;
        }
        return new BestWeek(problem, work).find();
    }

    private static boolean offersEveryNeed(WeekProblem problem) {
        int[] offered = new int[problem.needs().size()];
        for (Candidate candidate : problem.candidates()) {
            if (candidate.need() >= 0) {
                offered[candidate.need()] += candidate.served();
            }
        }
        for (int need = 0; need < offered.length; need++) {
            if (offered[need] < problem.needs().get(need).least()) {
                return false;
            }
        }
        return true;
    }

    private List<Candidate> on(int day) {
        return problem.candidates().stream()
                .filter(candidate -> candidate.day() == day)
                .toList();
    }

    /** For each day how much of each need it and the later ones have at most, as digits. */
    private int[][] moreOfNeed() {
        int[][] more = new int[DAYS + 1][rows.needs()];
        for (int day = DAYS - 1; day >= 0; day--) {
            for (int need = 0; need < rows.needs(); need++) {
                int most = 0;
                for (int option = 0; option < days[day].size(); option++) {
                    most = Math.max(most, rows.digit(days[day].row(option), need));
                }
                more[day][need] = more[day + 1][need] + most;
            }
        }
        return more;
    }

    /** More than any week can be worth, without a look at its limits. */
    private long mostOfAny() {
        return problem.candidates().stream()
                .mapToLong(Candidate::reward)
                .filter(reward -> reward > 0)
                .sum();
    }

    private Answer find() {
        long root = outlook.from(0, 0, 0, 0);
        if (root > Maxima.UNREACHABLE) {
            visit(0, 0, 0, 0, 0);
        }
        long bound = Math.max(bestValue, unproven);
        if (work <= 0) {
            bound = Math.max(bound, root);
        }
        if (bestValue == Maxima.UNREACHABLE) {
            return new Answer(Optional.empty(), bound);
        }
        BitSet chosen = new BitSet();
        for (int day = 0; day < DAYS; day++) {
            days[day].choose(bestPath[day], chosen::set);
        }
        return new Answer(Optional.of(new Week(bestValue, chosen.stream().toArray())), bound);
    }

    private void visit(int day, int count, long row, int units, long value) {
        if (day == DAYS) {
            long worth = value + outlook.from(day, rows.masks() - 1, count, units);
            if (worth > bestValue) {
                bestValue = worth;
                System.arraycopy(path, 0, bestPath, 0, DAYS);
            }
            return;
        }
        if (visited[day] == null) {
            visited[day] = new Maxima();
            promises[day] = new long[days[day].size()];
        }
        if (!visited[day].offer((row * (DAYS + 1) + count) * width + units, value)) {
            return;
        }
        DayOptions options = days[day];
        long[] promise = promises[day];
        Arrays.fill(promise, Maxima.UNREACHABLE);
        int touched = rows.touched(row);
        work -= options.size();
        for (int option = 0; option < options.size(); option++) {
            int more = options.units(option);
            long rest =
                    outlook.from(day + 1, touched | options.touched(option), outlook.next(count, more), units + more);
            if (rest > Maxima.UNREACHABLE && value + options.reward(option) + rest > bestValue) {
                long together = rows.add(row, options.row(option));
                if (together != NeedRows.NONE && rows.canBeMet(together, moreOfNeed[day + 1])) {
                    promise[option] = value + options.reward(option) + rest;
                }
            }
        }
        int option = mostPromising(promise);
        while (option >= 0 && work > 0) {
            promise[option] = Maxima.UNREACHABLE;
            path[day] = option;
            int more = options.units(option);
            long together = rows.add(row, options.row(option));
            visit(day + 1, outlook.next(count, more), together, units + more, value + options.reward(option));
            work -= options.size();
            option = mostPromising(promise);
        }
    }

    /** The first of the best that is better than the best week so far, or -1. */
    private int mostPromising(long[] promise) {
        long most = bestValue;
        int which = -1;
        for (int option = 0; option < promise.length; option++) {
            if (promise[option] > most) {
                most = promise[option];
                which = option;
            }
        }
        return which;
    }
}
