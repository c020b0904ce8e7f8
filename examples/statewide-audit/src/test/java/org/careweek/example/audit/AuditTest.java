package org.careweek.example.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditTest {

    @TempDir
    Path work;

    static List<Path> folders() throws IOException {
        List<Path> folders = within(Path.of("../clinic/samples/attendance"));
        String samples = System.getenv("CAREWEEK_SAMPLES");
        if (samples != null) {
            folders.addAll(within(Path.of(samples, "attendance")));
        }
        return folders;
    }

    private static List<Path> within(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return new ArrayList<>(children.filter(Files::isDirectory).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void the_audit_writes_the_bytes_that_the_main_job_writes(Path folder) throws IOException {
        assertThat(Runs.audited(work, folder, "5", "MONDAY"))
                .hasSameBinaryContentAs(Runs.counted(work, folder, "MONDAY"));
    }

    @Test
    void in_how_many_pieces_participants_are_counted_changes_nothing() throws IOException {
        Path folder = folders().get(0);
        assertThat(Runs.audited(work, folder, "1", "MONDAY"))
                .hasSameBinaryContentAs(Runs.audited(work, folder, "7", "MONDAY"));
    }

    @Test
    void weeks_begin_on_the_day_that_is_asked_for() throws IOException {
        Path folder = folders().get(0);
        assertThat(Runs.audited(work, folder, "2", "SUNDAY"))
                .hasSameBinaryContentAs(Runs.counted(work, folder, "SUNDAY"));
        assertThat(Runs.counted(work, folder, "SUNDAY"))
                .content()
                .isNotEqualTo(Files.readString(Runs.counted(work, folder, "MONDAY")));
    }

    @Test
    void ids_with_commas_and_quotes_and_beyond_the_basic_plane_come_out_as_the_main_job_writes_them()
            throws IOException {
        assertThat(Runs.audited(work, hardIds(), "3", "MONDAY"))
                .hasSameBinaryContentAs(Runs.counted(work, hardIds(), "MONDAY"));
    }

    @Test
    void a_failure_names_nobody() throws IOException {
        Path folder = Files.createDirectory(work.resolve("bad"));
        Files.writeString(folder.resolve("sites.csv"), "site,zone\nhere,Europe/Berlin\n");
        Files.writeString(folder.resolve("levels.csv"), "participant,effective_date,level\nsomebody,2026-01-40,IOP\n");
        Files.writeString(
                folder.resolve("attendance.csv"), Runs.HEADER + "1,somebody,here,s,G,yesterday,today,,,PRESENT,,\n");
        StringWriter said = new StringWriter();
        int code = Run.commandLine()
                .setErr(new PrintWriter(said))
                .execute(
                        "parquet", folder.toString(), "--out", work.resolve("p").toString(), "--master", "local[1]");
        assertThat(code).isNotZero();
        assertThat(said.toString()).contains("failed: ").doesNotContain("somebody", "yesterday", "2026-01-40");
    }

    @Test
    void a_failed_audit_leaves_the_weeks_of_the_former_one_and_nothing_else() throws IOException {
        Path folder = Runs.folder(
                work,
                "site,zone\nhere,Nowhere/Nowhere\n",
                "participant,effective_date,level\n",
                Runs.HEADER + "1,p,here,s,G,2026-06-03T09:00,2026-06-03T12:00,,,ABSENT,,\n");
        Path parquet = Runs.parquet(work, folder);
        Path out = Files.createTempDirectory(work, "out");
        Path weeks = Files.writeString(out.resolve("weeks.csv"), "former\n");
        int code = Run.commandLine()
                .setErr(new PrintWriter(new StringWriter()))
                .execute("audit", parquet.toString(), "--out", weeks.toString(), "--master", "local[1]");
        assertThat(code).isNotZero();
        assertThat(weeks).hasContent("former\n");
        assertThat(out).isDirectoryNotContaining(path -> !path.equals(weeks));
    }

    private Path hardIds() throws IOException {
        Path folder = Files.createDirectories(work.resolve("ids"));
        Files.writeString(folder.resolve("sites.csv"), "site,zone\n\"a, b\",Europe/Berlin\n");
        Files.writeString(
                folder.resolve("levels.csv"),
                "participant,effective_date,level\n\"x \"\"y\"\", z\",2026-06-03,IOP\n\\,2026-06-01,PHP\n");
        StringBuilder rows = new StringBuilder(Runs.HEADER);
        int row = 0;
        for (String id : List.of("\"x \"\"y\"\", z\"", "#12", "\\", "\uff5e", "\ud83d\ude00", "Z", "a")) {
            rows.append(++row)
                    .append(',')
                    .append(id)
                    .append(",\"a, b\",s,G,2026-06-03T09:00,2026-06-03T12:00,,,PRESENT,")
                    .append("2026-06-03T07:00:00Z,2026-06-03T10:00:00Z\n");
        }
        Files.writeString(folder.resolve("attendance.csv"), rows);
        return folder;
    }
}
