package org.careweek.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final Map<LevelOfCare, Map<Population, List<Since>>> latestFirst = new EnumMap<>(LevelOfCare.class);

    LimitsInForce(HourPolicy policy, Rows rows) {
        this.none = new LevelLimits(policy, List.of());
        for (LevelOfCare level : LevelOfCare.values()) {
            List<LocalDate> changes = policy.rows().stream()
                    .filter(row -> row.level() == level)
                    .map(PolicyRow::from)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            Map<Population, List<Since>> byPopulation = new EnumMap<>(Population.class);
            for (Population population : Population.values()) {
                List<Since> since = new ArrayList<>();
                for (LocalDate date : changes) {
                    since.add(new Since(date, new LevelLimits(policy, rows.of(level, population, date))));
                }
                byPopulation.put(population, List.copyOf(since));
            }
            latestFirst.put(level, byPopulation);
        }
    }

    LevelLimits of(LevelOfCare level, Population population, LocalDate date) {
        List<Since> since = latestFirst.get(level).get(population);
        for (int i = 0; i < since.size(); i++) {
            if (!since.get(i).date().isAfter(date)) {
                return since.get(i).limits();
            }
        }
        return none;
    }
}
