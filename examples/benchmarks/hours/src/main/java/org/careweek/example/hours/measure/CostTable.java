package org.careweek.example.hours.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each contender used, in Markdown. */
final class CostTable {

    private CostTable() {}

    static List<String> of(Map<String, Costs> costs) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| contender           |     rows |  cpu s | least to most cpu s | M rows a cpu s | wall s | peak MiB |   weeks |");
        lines.add("|---|--:|--:|--:|--:|--:|--:|--:|");
        costs.forEach((name, cost) -> lines.add(cost.isEmpty() ? failed(name, cost) : row(name, cost)));
        return lines;
    }

    private static String failed(String name, Costs cost) {
        return String.format(Locale.ROOT, "| %-19s | %8d | failed | - | - | - | - | - |", name, cost.rows());
    }

    private static String row(String name, Costs cost) {
        String range =
                String.format(Locale.ROOT, "%.2f to %.2f", cost.leastProcessorSeconds(), cost.mostProcessorSeconds());
        return String.format(
                Locale.ROOT,
                "| %-19s | %8d | %6.2f | %19s | %14.2f | %6.2f | %8.0f | %7d |",
                name,
                cost.rows(),
                cost.processorSeconds(),
                range,
                cost.millionRowsASecond(),
                cost.wallSeconds(),
                cost.peakMebibytes(),
                cost.runs().iterator().next().weeks());
    }
}
