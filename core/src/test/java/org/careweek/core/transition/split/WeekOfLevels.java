package org.careweek.core.transition.split;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.testing.Dates;
import org.careweek.core.testing.Zones;
import org.careweek.core.time.ProgramWeek;

/** A week with the number of a level for each of its seven dates; -1 is out of care. */
record WeekOfLevels(LocalDate firstDate, ZoneId zone, List<Integer> levels) {

    /** A run of equal numbers, found by looking at each date. */
    record Run(LocalDate start, int days, int level) {}

    /** Mostly few changes, as weeks have them. */
    static Arbitrary<WeekOfLevels> any() {
        Arbitrary<Integer> level = Arbitraries.frequency(
                Tuple.of(3, 1), Tuple.of(3, 2), Tuple.of(2, -1), Tuple.of(1, 0), Tuple.of(1, 3), Tuple.of(1, 4));
        Arbitrary<List<Integer>> stretches = Combinators.combine(
                        level.list().ofSize(7),
                        Arbitraries.integers().between(1, 7).list().ofSize(7))
                .as((levels, lengths) -> {
                    List<Integer> dates = new ArrayList<>();
                    for (int i = 0; dates.size() < 7; i++) {
                        for (int day = 0; day < lengths.get(i) && dates.size() < 7; day++) {
                            dates.add(levels.get(i));
                        }
                    }
                    return dates;
                });
        return Combinators.combine(Dates.any(), Zones.any(), stretches).as(WeekOfLevels::new);
    }

    ProgramWeek week() {
        return new ProgramWeek(firstDate, zone);
    }

    LevelHistory history() {
        LevelHistory history = LevelHistory.none();
        for (int day = 0; day < 7; day++) {
            LocalDate date = firstDate.plusDays(day);
            history = levels.get(day) < 0
                    ? history.thenNone(date)
                    : history.then(date, LevelOfCare.values()[levels.get(day)]);
        }
        return history.thenNone(firstDate.plusDays(7));
    }

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int day = 1; day <= 7; day++) {
            if (day == 7 || !levels.get(day).equals(levels.get(from))) {
                runs.add(new Run(firstDate.plusDays(from), day - from, levels.get(from)));
                from = day;
            }
        }
        return runs;
    }

    /** Gives out a whole by largest remainder, minute by minute, the earlier run first where two lack as much. */
    List<Integer> shares(int whole) {
        List<Run> runs = runs();
        int[] shares = new int[runs.size()];
        int left = whole;
        for (int i = 0; i < shares.length; i++) {
            while ((shares[i] + 1L) * 7 <= (long) whole * runs.get(i).days()) {
                shares[i]++;
                left--;
            }
        }
        boolean[] given = new boolean[shares.length];
        for (; left > 0; left--) {
            int best = -1;
            for (int i = 0; i < shares.length; i++) {
                if (!given[i] && (best < 0 || lack(whole, i, shares[i]) > lack(whole, best, shares[best]))) {
                    best = i;
                }
            }
            given[best] = true;
            shares[best]++;
        }
        List<Integer> result = new ArrayList<>();
        for (int share : shares) {
            result.add(share);
        }
        return result;
    }

    private long lack(int whole, int run, int share) {
        return (long) whole * runs().get(run).days() - share * 7L;
    }
}
