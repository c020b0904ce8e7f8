package org.careweek.example.hours.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether contenders of the same rows found the same weeks, in each of their runs. */
final class Agreement {

    private final List<Found> found;

    private Agreement(List<Found> found) {
        this.found = found;
    }

    /** Which contenders found what of one folder: by how many weeks there are and what their hash is. */
    private record Found(long rows, Map<String, TreeSet<String>> byResult) {

        boolean isOne() {
            return byResult.size() == 1;
        }

        String sentence() {
            return byResult.entrySet().stream()
                    .map(result -> result.getKey() + " by " + String.join(", ", result.getValue()))
                    .collect(Collectors.joining("; ", "of " + rows + " rows: ", ""));
        }
    }

    static Agreement of(Map<String, Costs> costs) {
        List<Found> found = new ArrayList<>();
        for (boolean values : new boolean[] {false, true}) {
            Map<String, TreeSet<String>> byResult = new TreeMap<>();
            long rows = 0;
            for (Map.Entry<String, Costs> cost : costs.entrySet()) {
                if (Contenders.takesValues(cost.getKey()) == values) {
                    rows = cost.getValue().rows();
                    cost.getValue()
                            .runs()
                            .forEach(run -> byResult.computeIfAbsent(
                                            run.weeks() + " weeks " + run.hash(), none -> new TreeSet<>())
                                    .add(cost.getKey()));
                }
            }
            if (!byResult.isEmpty()) {
                found.add(new Found(rows, byResult));
            }
        }
        return new Agreement(found);
    }

    /** A sentence for each folder of which all found the same. */
    Stream<String> agreements() {
        return found.stream().filter(Found::isOne).map(each -> "All found the same " + each.sentence() + ".");
    }

    /** A sentence for each folder of which not all found the same. */
    List<String> disagreements() {
        return found.stream()
                .filter(each -> !each.isOne())
                .map(each -> "not all found the same " + each.sentence())
                .toList();
    }
}
