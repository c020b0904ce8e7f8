package org.careweek.core.scheduling;

import java.util.Arrays;

/**
 * The most that the rest of a week can still be worth, whatever the needs' amounts: from each day on, by the needs touched, the
 * days and the units so far. Never too low, so it proves where looking further is in vain.
 */
final class Outlook {

    private final WeekProblem problem;
    private final int unit;
    private final int width;
    private final int mostCounted;
    private final int dayCounts;
    private final int masks;
    private final long[][] best;

    Outlook(WeekProblem problem, DayOptions[] days, NeedRows rows, int unit, int width) {
        this.problem = problem;
        this.unit = unit;
        this.width = width;
        this.mostCounted = hasMostDays() ? problem.mostDays() : problem.leastDays();
        this.dayCounts = mostCounted + 1;
        this.masks = rows.masks();
        this.best = new long[days.length + 1][];
        int[] mostBefore = new int[days.length + 1];
        int[] mostAfter = new int[days.length + 1];
        for (int day = 0; day < days.length; day++) {
            mostBefore[day + 1] = mostBefore[day] + days[day].mostUnits();
        }
        for (int day = days.length - 1; day >= 0; day--) {
            mostAfter[day] = mostAfter[day + 1] + days[day].mostUnits();
        }
        best[days.length] = atTheEnd();
        for (int day = days.length - 1; day >= 0; day--) {
            int first = Math.max(0, -Math.floorDiv(-problem.limits().least(), unit) - mostAfter[day]);
            best[day] = before(day, days[day], first, Math.min(width - 1, mostBefore[day]));
        }
    }

    private long[] nothing() {
        long[] table = new long[masks * dayCounts * width];
        Arrays.fill(table, Maxima.UNREACHABLE);
        return table;
    }

    private long[] atTheEnd() {
        long[] table = nothing();
        for (int units = 1; units < width; units++) {
            int minutes = units * unit;
            if (problem.limits().includes(minutes)) {
                for (int count = problem.leastDays(); count < dayCounts; count++) {
                    table[cell(masks - 1, count, units)] =
                            -(long) WeekProblem.MINUTE_OFF * Math.abs(minutes - problem.ordered());
                }
            }
        }
        return table;
    }

    private long[] before(int index, DayOptions day, int first, int last) {
        long[] after = best[index + 1];
        int fewest = Math.max(0, problem.leastDays() - (best.length - 1 - index));
        int mostDays = Math.min(index, mostCounted);
        Maxima reduced = new Maxima();
        for (int option = 0; option < day.size(); option++) {
            reduced.offer((long) day.touched(option) * width + day.units(option), day.reward(option));
        }
        long[] table = nothing();
        for (int i = 0; i < reduced.size(); i++) {
            int more = (int) (reduced.key(i) % width);
            int touched = (int) (reduced.key(i) / width);
            for (int mask = 0; mask < masks; mask++) {
                for (int count = fewest; count <= mostDays && next(count, more) < dayCounts; count++) {
                    int target = cell(mask | touched, next(count, more), more);
                    int from = cell(mask, count, 0);
                    for (int units = first; units <= Math.min(last, width - 1 - more); units++) {
                        long rest = after[target + units];
                        if (rest > Maxima.UNREACHABLE) {
                            table[from + units] = Math.max(table[from + units], rest + reduced.value(i));
                        }
                    }
                }
            }
        }
        return table;
    }

    /** The number of days after one more, as far as it matters: where there is a most, to one beyond it. */
    int next(int count, int moreUnits) {
        if (moreUnits == 0) {
            return count;
        }
        return hasMostDays() ? count + 1 : Math.min(count + 1, problem.leastDays());
    }

    private boolean hasMostDays() {
        return problem.mostDays() < WeekProblem.DAYS;
    }

    private int cell(int mask, int count, int units) {
        return (mask * dayCounts + count) * width + units;
    }

    /** From a day on, or {@link Maxima#UNREACHABLE} where the week cannot be completed. */
    long from(int day, int mask, int count, int units) {
        return units < width && count < dayCounts ? best[day][cell(mask, count, units)] : Maxima.UNREACHABLE;
    }
}
