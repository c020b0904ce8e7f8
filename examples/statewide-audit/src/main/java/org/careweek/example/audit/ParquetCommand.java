package org.careweek.example.audit;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a folder of attendance into Parquet files. */
@Command(
        name = "parquet",
        mixinStandardHelpOptions = true,
        description = "Turns a folder of attendance, careweek/attendance/1, into Parquet files. What is wrong with one,"
                + " the clinic's example says.")
public final class ParquetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "a folder of attendance without mistakes")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write; must not be there yet")
    private Path out;

    @Mixin
    private Spark spark;

    /** Made by {@link Run}. */
    public ParquetCommand() {}

    @Override
    public Integer call() throws IOException {
        spark.run(session -> attendance(session)
                .unionByName(levels(session), true)
                .select(columns())
                .write()
                .parquet(out.toString()));
        return 0;
    }

    private Dataset<Row> attendance(SparkSession session) {
        return file(session, "attendance.csv")
                .join(broadcast(file(session, "sites.csv")), "site")
                .select(
                        col(AttendanceFields.PARTICIPANT),
                        col(AttendanceFields.ZONE),
                        minute("sched_start").as(AttendanceFields.START),
                        minute("sched_end").as(AttendanceFields.END),
                        number("break_start_min").as(AttendanceFields.BREAK_AFTER),
                        number("break_min").as(AttendanceFields.BREAK_MINUTES),
                        col("status").as(AttendanceFields.STATUS),
                        second("arrival").as(AttendanceFields.ARRIVAL),
                        second("departure").as(AttendanceFields.DEPARTURE));
    }

    private Dataset<Row> levels(SparkSession session) {
        return file(session, "levels.csv")
                .select(
                        col(AttendanceFields.PARTICIPANT),
                        expr("unix_date(cast(effective_date as date))").as(AttendanceFields.LEVEL_DAY),
                        col(AttendanceFields.LEVEL));
    }

    /** All columns as text; an empty field is absent. Quotes are doubled, as in RFC 4180, and not escaped otherwise. */
    private Dataset<Row> file(SparkSession session, String name) {
        return session.read()
                .option("header", true)
                .option("escape", "\"")
                .option("mode", "FAILFAST")
                .csv(folder.resolve(name).toString());
    }

    /** The session's zone is UTC, so a wall-clock time is read as it is written. */
    private static Column minute(String wallClock) {
        return expr("cast(unix_seconds(cast(" + wallClock + " as timestamp)) div 60 as int)");
    }

    private static Column second(String instant) {
        return expr("unix_seconds(cast(" + instant + " as timestamp))");
    }

    private static Column number(String minutes) {
        return expr("coalesce(cast(" + minutes + " as int), 0)");
    }

    private static Column[] columns() {
        return Arrays.stream(AttendanceFields.SCHEMA.fields())
                .map(field -> col(field.name()).cast(field.dataType()).as(field.name()))
                .toArray(Column[]::new);
    }
}
