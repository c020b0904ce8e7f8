package org.careweek.example.audit;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.rtrim;

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
        return file(
                        session,
                        "attendance.csv",
                        "participant",
                        "site",
                        "sched_start",
                        "sched_end",
                        "break_start_min",
                        "break_min",
                        "status",
                        "arrival",
                        "departure")
                .join(broadcast(file(session, "sites.csv", "site", "zone")), "site")
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
        return file(session, "levels.csv", "participant", "effective_date", "level")
                .select(
                        col(AttendanceFields.PARTICIPANT),
                        expr("unix_date(cast(effective_date as date))").as(AttendanceFields.LEVEL_DAY),
                        col(AttendanceFields.LEVEL));
    }

    /**
     * Columns as text, whatever further ones there are; an empty field is absent. Quotes are doubled, as in RFC 4180, and not escaped
     * otherwise. A line break may stand in quotes, so one task reads a file from its start to its end.
     */
    private Dataset<Row> file(SparkSession session, String name, String... columns) {
        return session.read()
                .option("header", true)
                .option("escape", "\"")
                .option("multiLine", true)
                .option("mode", "FAILFAST")
                .csv(folder.resolve(name).toString())
                .select(Arrays.stream(columns).map(ParquetCommand::text).toArray(Column[]::new));
    }

    /** Spark ends all lines as the first one; where others end in a carriage return more, the last of their fields has it. */
    private static Column text(String column) {
        return nullif(rtrim(col(column), lit("\r")), lit("")).as(column);
    }

    /** The session's zone is UTC, so a wall-clock time is read as it is written. */
    private static Column minute(String wallClock) {
        return expr("cast(unix_seconds(cast(" + wallClock + " as timestamp)) div 60 as int)");
    }

    private static Column second(String instant) {
        return expr("unix_seconds(cast(" + instant + " as timestamp))");
    }

    /** No schedule is as long as a number of ten digits, so that any such number says the same as another. */
    private static Column number(String minutes) {
        return expr(
                "if(" + minutes + " rlike '^0*[1-9][0-9]{9,}$', 999999999, coalesce(cast(" + minutes + " as int), 0))");
    }

    private static Column[] columns() {
        return Arrays.stream(AttendanceFields.SCHEMA.fields())
                .map(field -> col(field.name()).cast(field.dataType()).as(field.name()))
                .toArray(Column[]::new);
    }
}
