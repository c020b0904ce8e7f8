package org.careweek.example.audit;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Where the work is done. */
final class Spark {

    /** Set by {@code spark-submit}, which knows better. */
    private static final String SUBMITTED_TO = "spark.master";

    @Option(
            names = "--master",
            defaultValue = "local[*]",
            description = "as Spark names it: local[2] is two threads here; spark-submit decides where it is used"
                    + " (default: ${DEFAULT-VALUE})")
    private String master;

    /** Opens a session for some work, and closes it. */
    void run(Consumer<SparkSession> work) throws IOException {
        try (SparkSession session = builder()
                .appName("Careweek statewide audit")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.caseSensitive", "true")
                .getOrCreate()) {
            work.accept(session);
        }
    }

    private SparkSession.Builder builder() {
        SparkSession.Builder builder = SparkSession.builder();
        return System.getProperty(SUBMITTED_TO) != null
                ? builder
                : builder.master(master)
                        .config("spark.ui.enabled", "false")
                        .config("spark.driver.host", "localhost")
                        .config("spark.driver.bindAddress", "127.0.0.1");
    }
}
