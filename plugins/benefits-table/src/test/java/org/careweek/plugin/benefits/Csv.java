package org.careweek.plugin.benefits;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes tables as a site would; the values must need no quotes. */
final class Csv {

    /** The values of a row by column. */
    record Entry(Map<String, String> values) {}

    private Csv() {}

    /** A row that covers IOP on the week of the 23rd of November 2026, with other values instead, by column. */
    static Entry row(String... others) {
        Map<String, String> row = new LinkedHashMap<>(Map.of(
                "payer", "payer",
                "level", "IOP",
                "from", "2026-11-23",
                "through", "2026-11-29",
                "covered", "YES",
                "verified_at", "2026-11-19T12:00Z",
                "stale_after_days", "30"));
        for (int i = 0; i < others.length; i += 2) {
            row.put(others[i], others[i + 1]);
        }
        return new Entry(row);
    }

    static byte[] file(Entry... rows) {
        return file(List.of(rows));
    }

    static byte[] file(List<Entry> rows) {
        List<String> columns = new ArrayList<>(rows.stream()
                .flatMap(row -> row.values().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        StringBuilder text = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (Entry row : rows) {
            text.append(columns.stream()
                            .map(it -> row.values().getOrDefault(it, ""))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static BenefitTable table(byte[] file) {
        return BenefitTable.read(file).fold(TableReading.Whole::table, refused -> {
            throw new AssertionError(refused.problems());
        });
    }

    static TableVerifier verifier(Entry... rows) {
        return new TableVerifier(table(file(rows)));
    }

    static List<String> problems(byte[] file) {
        return BenefitTable.read(file)
                .fold(
                        whole -> List.of(),
                        refused -> refused.problems().stream()
                                .map(TableProblem::toString)
                                .toList());
    }
}
