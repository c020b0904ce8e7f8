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
        Ended ended = run("engines", "--seconds", "1", SAMPLE.toString());

        assertThat(ended.exit()).isZero();
        assertThat(ended.lines()).hasSize(5);
        assertThat(ended.lines().get(2)).matches("\\| riverside +\\| careweek \\| +\\d+ \\| +\\d+ \\|.*");
        assertThat(ended.lines().get(3)).matches("\\| riverside +\\| cpsat    \\| +(\\d+|absent) \\| +- \\|.*");
        assertThat(ended.lines().get(4)).matches("\\| riverside +\\| timefold \\| +\\d+ \\| +- \\|.*");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_once() throws IOException, InterruptedException {
        Path week = Files.writeString(folder.resolve("week.json"), "{}");

        Ended ended = run("engines", "--seconds", "1", week.toString());

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.lines()).hasSize(2);
        assertThat(ended.errors()).containsOnlyOnce("week.json");
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
}
