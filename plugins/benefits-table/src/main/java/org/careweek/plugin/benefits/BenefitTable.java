package org.careweek.plugin.benefits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What payers said, as a site wrote it down, see the package. Immutable; prints nothing of it. */
public final class BenefitTable {

    private final Map<Subject, List<Row>> rows = new HashMap<>();
    private final int size;

    BenefitTable(List<Row> all) {
        this.size = all.size();
        all.forEach(row -> rows.computeIfAbsent(row.subject(), subject -> new ArrayList<>())
                .add(row));
    }

    /**
     * Reads a table.
     *
     * @param csv the file, in UTF-8 with or without a byte order mark; at most 16 MiB and 100,000 rows
     * @return the table, or all problems at once; no bytes make it throw
     */
    public static TableReading read(byte[] csv) {
        return new TableReader().read(csv);
    }

    /** How many rows it has. */
    public int size() {
        return size;
    }

    List<Row> about(Subject subject) {
        return rows.getOrDefault(subject, List.of());
    }

    @Override
    public String toString() {
        return "BenefitTable[private]";
    }
}
