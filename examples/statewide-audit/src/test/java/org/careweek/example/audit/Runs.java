package org.careweek.example.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careweek.example.clinic.Clinic;

/** Both ways from a folder of attendance to weeks. */
final class Runs {

    static final String HEADER =
            "row,participant,site,session,service,sched_start,sched_end,break_start_min,break_min,status,arrival,departure\n";

    private Runs() {}

    /** A folder of one site, somebody's levels and some rows. */
    static Path folder(Path work, String sites, String levels, String attendance) throws IOException {
        Path folder = Files.createTempDirectory(work, "folder");
        Files.writeString(folder.resolve("sites.csv"), sites);
        Files.writeString(folder.resolve("levels.csv"), levels);
        Files.writeString(folder.resolve("attendance.csv"), attendance);
        return folder;
    }

    /** The Parquet files of a folder, in a place of their own. */
    static Path parquet(Path work, Path folder) throws IOException {
        Path parquet = Files.createTempDirectory(work, "audit").resolve("parquet");
        assertThat(Run.commandLine()
                        .execute("parquet", folder.toString(), "--out", parquet.toString(), "--master", "local[2]"))
                .isZero();
        return parquet;
    }

    /** The weeks.csv of the audit, in a place of its own. */
    static Path audited(Path work, Path folder, String partitions, String firstDay) throws IOException {
        String parquet = parquet(work, folder).toString();
        Path weeks = Files.createTempDirectory(work, "weeks").resolve("weeks.csv");
        assertThat(Run.commandLine()
                        .execute(
                                "audit",
                                parquet,
                                "--out",
                                weeks.toString(),
                                "--partitions",
                                partitions,
                                "--week-starts",
                                firstDay,
                                "--master",
                                "local[2]"))
                .isZero();
        assertThat(weeks.getParent()).isDirectoryNotContaining(path -> !path.equals(weeks));
        return weeks;
    }

    /** The weeks.csv of the main job, in a place of its own. */
    static Path counted(Path work, Path folder, String firstDay) throws IOException {
        Path out = Files.createTempDirectory(work, "hours");
        int code = Clinic.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .execute("hours", folder.toString(), "--out", out.toString(), "--week-starts", firstDay);
        assertThat(code).isZero();
        return out.resolve("weeks.csv");
    }
}
