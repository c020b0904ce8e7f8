package org.careweek.core.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;

/** The limits of a policy by level, population and date, worked out once: they change only where a row takes effect. Immutable. */
final class LimitsInForce {

    /** The rows in force for a level, a population and a date. */
    interface Rows {
        List<PolicyRow> of(LevelOfCare level, Population population, LocalDate date);
    }

    private record Since(LocalDate date, LevelLimits limits) {}

    private final LevelLimits none;
    private final Since[][][] latestFirst;

    LimitsInForce(HourPolicy policy, Rows rows) {
        this.none = new LevelLimits(policy, List.of());
        this.latestFirst = Stream.of(LevelOfCare.values())
                .map(level -> Stream.of(Population.values())
                        .map(population -> changes(policy, level)
                                .map(date -> new Since(date, new LevelLimits(policy, rows.of(level, population, date))))
                                .toArray(Since[]::new))
                        .toArray(Since[][]::new))
                .toArray(Since[][][]::new);
    }

    private static Stream<LocalDate> changes(HourPolicy policy, LevelOfCare level) {
        return policy.rows().stream()
                .filter(row -> row.level() == level)
                .map(PolicyRow::from)
                .distinct()
                .sorted(Comparator.reverseOrder());
    }

    LevelLimits of(LevelOfCare level, Population population, LocalDate date) {
        for (Since since : latestFirst[level.ordinal()][population.ordinal()]) {
            if (!since.date().isAfter(date)) {
                return since.limits();
            }
        }
        return none;
    }
}
