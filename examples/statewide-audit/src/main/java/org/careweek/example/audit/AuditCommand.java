package org.careweek.example.audit;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts and judges attendance in Parquet files. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Counts attendance in Parquet files, judges each week and writes weeks.csv.")
public final class AuditCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "what the command parquet wrote")
    private Path parquet;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "where to write weeks.csv")
    private Path out;

    @Option(
            names = "--week-starts",
            defaultValue = "MONDAY",
            description = "the sites' first day of week (default: ${DEFAULT-VALUE})")
    private DayOfWeek firstDay;

    @Option(
            names = "--partitions",
            defaultValue = "16",
            description = "in how many pieces the participants are counted: one must fit the memory of one task"
                    + " (default: ${DEFAULT-VALUE})")
    private int partitions;

    @Mixin
    private Spark spark;

    /** Made by {@link Run}. */
    public AuditCommand() {}

    @Override
    public Integer call() throws IOException {
        spark.run(session -> write(weeks(session)));
        return 0;
    }

    // tag::audit[]
    private Dataset<Row> weeks(SparkSession session) {
        DayOfWeek first = firstDay;
        return session.read()
                .schema(AttendanceFields.SCHEMA)
                .parquet(parquet.toString())
                .repartition(partitions, col(AttendanceFields.PARTICIPANT))
                .mapPartitions(
                        (org.apache.spark.api.java.function.MapPartitionsFunction<Row, Row>)
                                rows -> new PartitionAudit(first).weeks(rows),
                        Encoders.row(WeekFields.SCHEMA))
                .orderBy(WeekFields.PARTICIPANT, WeekFields.PART_START);
    }
    // end::audit[]

    /** Spark orders text by its UTF-8 bytes, which is by code point. One partition after the other comes to this machine. */
    private void write(Dataset<Row> weeks) {
        try {
            WholeFile.write(out, file -> {
                file.write(WeekFields.HEADER);
                for (Iterator<Row> rows = weeks.toLocalIterator(); rows.hasNext(); ) {
                    file.write(rows.next().getString(WeekFields.LINE_AT));
                    file.write('\n');
                }
            });
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
