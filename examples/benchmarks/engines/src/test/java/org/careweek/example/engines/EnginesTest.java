package org.careweek.example.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.careweek.example.engines.invented.ClinicClass;
import org.careweek.example.engines.invented.InventCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is run, each engine in a virtual machine of its own. */
class EnginesTest {

    private static final Path SAMPLE = Path.of("../../clinic/samples/clinic-week/riverside.json");

    @TempDir
    private Path folder;

    /** What a run left. */
    private record Ended(int exit, List<String> lines, String errors) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Path errors = folder.resolve("errors");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                Run.class.getName());
        command.command().addAll(List.of(arguments));
        Process process = command.redirectOutput(said.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(200, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readAllLines(said, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }

    @Test
    void every_engine_has_a_row_of_every_week() throws IOException, InterruptedException {
        Path table = folder.resolve("table.md");

        Ended ended = run("engines", "--seconds", "1", "--markdown", table.toString(), SAMPLE.toString());

        assertThat(ended.exit()).isZero();
        assertThat(ended.lines()).hasSize(7);
        assertThat(ended.lines().get(0)).startsWith("On 2").contains("--seconds 1 --seed 1 --heap 4g", " cores, ");
        assertThat(ended.lines().get(4))
                .matches("\\| riverside +\\| careweek \\| +\\d+ of \\d+ \\| +\\d+ \\| +\\d+ \\|.*");
        assertThat(ended.lines().get(5)).matches("\\| riverside +\\| cpsat    \\| +(\\d+ of \\d+|absent) \\|.*");
        assertThat(ended.lines().get(6))
                .matches("\\| riverside +\\| timefold \\| +\\d+ of \\d+ \\| +\\d+ \\| +- \\|.*");
        assertThat(Files.readAllLines(table, StandardCharsets.UTF_8)).isEqualTo(ended.lines());
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_once() throws IOException, InterruptedException {
        Path week = Files.writeString(folder.resolve("week.json"), "{}");

        Ended ended = run("engines", "--seconds", "1", week.toString());

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.lines()).hasSize(4);
        assertThat(ended.errors()).containsOnlyOnce("week.json");
    }

    @Test
    void a_table_that_cannot_be_written_is_refused_before_anything_is_measured()
            throws IOException, InterruptedException {
        Ended ended = run("engines", "--markdown", folder.toString(), SAMPLE.toString());

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.lines()).noneMatch(line -> line.contains("riverside"));
    }

    @Test
    void an_engine_that_is_not_there_is_refused() throws IOException, InterruptedException {
        assertThat(run("engines", "--engines", "abacus", SAMPLE.toString()).exit())
                .isEqualTo(2);
    }

    @Test
    void a_week_is_made_up_and_printed() throws IOException, InterruptedException {
        Ended ended = run("clinic", "tiny", "--seed", "3");

        assertThat(ended.exit()).isZero();
        assertThat(String.join("\n", ended.lines()) + "\n").isEqualTo(InventCommand.text(ClinicClass.TINY, 3));
    }

    @Test
    void a_class_that_is_not_there_is_refused() throws IOException, InterruptedException {
        assertThat(run("clinic", "enormous").exit()).isEqualTo(2);
    }

    @Test
    void a_week_is_scheduled_again_after_each_cancelled_session() throws IOException, InterruptedException {
        Ended ended = run("replan", "--seconds", "1", "--search", "5", "--times", "3", SAMPLE.toString());

        assertThat(ended.errors()).isEmpty();
        assertThat(ended.exit()).isZero();
        assertThat(ended.lines()).hasSize(5);
        assertThat(ended.lines().get(4)).matches("\\| riverside \\| \\d+ of \\d+ \\| \\d+ \\| \\d+ \\| -?\\d+ \\|.*");
    }
}
