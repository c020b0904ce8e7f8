package org.careweek.example.audit;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Where the work is done. */
final class Spark {

    @Option(
            names = "--master",
            defaultValue = "local[*]",
            description = "as Spark names it: local[2] is two threads here (default: ${DEFAULT-VALUE})")
    private String master;

    /** Opens a session for some work, and closes it. */
    void run(Consumer<SparkSession> work) throws IOException {
        try (SparkSession session = SparkSession.builder()
                .appName("Careweek statewide audit")
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate()) {
            work.accept(session);
        }
    }
}
