package org.careweek.core.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The best week of one participant, exactly, by dynamic programming: the sums that each day can give, joined day by day over
 * the sum of minutes, the number of days as far as it matters, and the row of needs.
 */
final class BestWeek {

    private static final int DAYS = 7;

    /**
     * A week that keeps all limits.
     *
     * @param value the rewards, less {@link WeekProblem#MINUTE_OFF} for each minute off the order
     * @param sessions the indices of its sessions, rising; never empty
     */
    record Week(long value, int[] sessions) {}

    private final WeekProblem problem;
    private final NeedRows rows;
    private final int unit;
    private final int width;
    private final DayTable[] days = new DayTable[DAYS];
    private final long[][] best = new long[DAYS + 1][];

    private BestWeek(WeekProblem problem) {
        this.problem = problem;
        this.rows = new NeedRows(problem);
        this.unit = Math.max(
                1, problem.candidates().stream().mapToInt(Candidate::minutes).reduce(0, NeedRows::gcd));
        int offered = problem.candidates().stream().mapToInt(Candidate::minutes).sum();
        this.width = Math.min(problem.limits().most(), offered) / unit + 1;
    }

    /** The best week, or none where no week keeps all limits. */
    static Optional<Week> of(WeekProblem problem) {
        return new BestWeek(problem).find();
    }

    private Optional<Week> find() {
        int most = Math.min(problem.limits().most(), problem.day().most());
        for (int day = 0; day < DAYS; day++) {
            List<Candidate> candidates = distinctOn(day);
            int offered = candidates.stream().mapToInt(Candidate::minutes).sum();
            days[day] = new DayTable(candidates, rows, unit, Math.min(most, offered) / unit, problem.overlapAllowed());
        }
        best[0] = unreachable();
        best[0][0] = 0;
        for (int day = 0; day < DAYS; day++) {
            best[day + 1] = join(best[day], days[day]);
        }
        return bestCell().map(cell -> new Week(value(cell), trace(cell)));
    }

    /** Of sessions that can stand in for each other only the best can be needed. */
    private List<Candidate> distinctOn(int day) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : problem.candidates()) {
            if (candidate.day() != day) {
                continue;
            }
            int twin = candidate.forced() || problem.overlapAllowed() ? -1 : indexOfTwin(kept, candidate);
            if (twin < 0) {
                kept.add(candidate);
            } else if (candidate.reward() > kept.get(twin).reward()) {
                kept.set(twin, candidate);
            }
        }
        return kept;
    }

    private static int indexOfTwin(List<Candidate> kept, Candidate candidate) {
        return IntStream.range(0, kept.size())
                .filter(i -> !kept.get(i).forced() && kept.get(i).isLike(candidate))
                .findFirst()
                .orElse(-1);
    }

    private long[] unreachable() {
        long[] table = new long[(problem.leastDays() + 1) * rows.count() * width];
        Arrays.fill(table, DayTable.UNREACHABLE);
        return table;
    }

    /** A cell holds, from its high to its low part: days so far up to the least asked for, row of needs, units of time. */
    private int cell(int daysSoFar, int row, int units) {
        return (daysSoFar * rows.count() + row) * width + units;
    }

    private long[] join(long[] before, DayTable day) {
        long[] after = unreachable();
        int[] reached = IntStream.range(0, before.length)
                .filter(cell -> before[cell] > DayTable.UNREACHABLE)
                .toArray();
        for (int dayRow = 0; dayRow < rows.count(); dayRow++) {
            for (int dayUnits = 0; dayUnits < day.width(); dayUnits++) {
                long reward = day.best(dayUnits, dayRow);
                if (reward == DayTable.UNREACHABLE || !mayHold(dayUnits)) {
                    continue;
                }
                for (int cell : reached) {
                    int target = target(cell, dayRow, dayUnits);
                    if (target >= 0) {
                        after[target] = Math.max(after[target], before[cell] + reward);
                    }
                }
            }
        }
        return after;
    }

    private boolean mayHold(int dayUnits) {
        return dayUnits == 0 || problem.day().includes(dayUnits * unit);
    }

    /** Where a cell leads with a day of this sum, or -1 where that breaks a limit. */
    private int target(int cell, int dayRow, int dayUnits) {
        int units = cell % width + dayUnits;
        if (units >= width) {
            return -1;
        }
        int row = rows.add(cell / width % rows.count(), dayRow);
        if (row == NeedRows.NONE) {
            return -1;
        }
        int daysSoFar = cell / width / rows.count() + (dayUnits > 0 ? 1 : 0);
        return cell(Math.min(daysSoFar, problem.leastDays()), row, units);
    }

    private Optional<Integer> bestCell() {
        long bestValue = DayTable.UNREACHABLE;
        int bestCell = -1;
        for (int row = 0; row < rows.count(); row++) {
            if (!rows.isMet(row)) {
                continue;
            }
            for (int units = 1; units < width; units++) {
                int cell = cell(problem.leastDays(), row, units);
                boolean reachable = best[DAYS][cell] > DayTable.UNREACHABLE;
                if (reachable && problem.limits().includes(units * unit) && value(cell) > bestValue) {
                    bestValue = value(cell);
                    bestCell = cell;
                }
            }
        }
        return bestCell < 0 ? Optional.empty() : Optional.of(bestCell);
    }

    private long value(int cell) {
        int off = Math.abs(cell % width * unit - problem.ordered());
        return best[DAYS][cell] - (long) WeekProblem.MINUTE_OFF * off;
    }

    /** Walks back from the last day to the first, and finds each day's sum by what it must have been. */
    private int[] trace(int lastCell) {
        BitSet chosen = new BitSet();
        int cell = lastCell;
        for (int day = DAYS - 1; day >= 0; day--) {
            cell = traceDay(cell, day, chosen);
        }
        return chosen.stream().toArray();
    }

    private int traceDay(int cell, int day, BitSet chosen) {
        long value = best[day + 1][cell];
        for (int dayRow = 0; dayRow < rows.count(); dayRow++) {
            for (int dayUnits = 0; dayUnits < Math.min(days[day].width(), cell % width + 1); dayUnits++) {
                long reward = days[day].best(dayUnits, dayRow);
                if (reward == DayTable.UNREACHABLE || !mayHold(dayUnits)) {
                    continue;
                }
                for (int before = cell % width - dayUnits; before < best[day].length; before += width) {
                    if (best[day][before] + reward == value && target(before, dayRow, dayUnits) == cell) {
                        days[day].choose(dayUnits, dayRow, chosen::set);
                        return before;
                    }
                }
            }
        }
        throw new IllegalStateException("a reachable week has a way to it");
    }
}
