package org.careweek.example.hours.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.careweek.example.hours.careweek.ColumnBatches;
import org.careweek.example.hours.careweek.HelpedWalk;
import org.careweek.example.hours.careweek.RunHours;
import org.careweek.example.hours.careweek.TwoThreads;
import org.careweek.example.hours.careweek.Values;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.duckdb.DuckDbCsv;
import org.careweek.example.hours.duckdb.DuckDbTable;
import org.careweek.example.hours.streams.VisitStreams;
import org.careweek.example.hours.table.Order;

/** All that can be compared, by name. */
public final class Contenders {

    /** From the folder to {@code weeks.csv}. */
    static final String RUN_HOURS = "run-hours";

    static final String DUCKDB_CSV = "duckdb-csv";
    static final String CHRONOLOGICAL = "columns";
    static final String SHUFFLED = "columns-shuffled";
    static final String GROUPED = "columns-grouped";
    static final String TWO_THREADS = "columns-two-threads";
    static final String HELPED = "columns-helped";
    static final String DUCKDB_TABLE = "duckdb-table";
    static final String KEPT = "values-kept";
    static final String BUILT = "values-built";
    static final String STREAMS = "streams";

    /** In the order in which they are measured. */
    public static final Map<String, Callable<Contender>> BY_NAME = byName();

    private Contenders() {}

    private static Map<String, Callable<Contender>> byName() {
        Map<String, Callable<Contender>> all = new LinkedHashMap<>();
        all.put(RUN_HOURS, RunHours::new);
        all.put(DUCKDB_CSV, DuckDbCsv::new);
        all.put(CHRONOLOGICAL, () -> new ColumnBatches(Order.CHRONOLOGICAL));
        all.put(SHUFFLED, () -> new ColumnBatches(Order.SHUFFLED));
        all.put(GROUPED, () -> new ColumnBatches(Order.GROUPED));
        all.put(TWO_THREADS, TwoThreads::new);
        all.put(HELPED, HelpedWalk::new);
        all.put(DUCKDB_TABLE, DuckDbTable::new);
        all.put(KEPT, () -> new Values(Values.Source.KEPT));
        all.put(BUILT, () -> new Values(Values.Source.BUILT));
        all.put(STREAMS, VisitStreams::new);
        return Collections.unmodifiableMap(all);
    }

    /** Whether it takes values on the heap, of which fewer fit. */
    static boolean takesValues(String name) {
        return name.equals(KEPT) || name.equals(BUILT) || name.equals(STREAMS);
    }
}
