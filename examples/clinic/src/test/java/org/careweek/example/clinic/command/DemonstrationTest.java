package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {

    @TempDir
    private Path home;

    @Test
    void a_week_is_planned_an_unplaced_participant_and_a_verdict_are_explained() throws IOException {
        copySamples();
        Map<String, String> before = Inputs.filesIn(home);
        String story = Terminal.run("--home", home).done().out();
        assertThat(story)
                .containsSubsequence(
                        "== A week is planned ==",
                        "Mon  ",
                        "== Who found no place, and what would make one ==",
                        "Unplaced /participants/",
                        "A plan would be possible with ",
                        "== A week at risk is saved ==",
                        "/participants/",
                        "needed",
                        "AT_RISK",
                        "Saved by one more: ",
                        "Point of no return: ",
                        "== Attendance is counted ==",
                        "== One verdict explains itself ==",
                        "BELOW",
                        "Rule iop.weekly-minimum: BROKEN [",
                        " COUNTED ",
                        "== Somebody steps down, relapses, and starts nothing over ==",
                        "Stepped down to IOP.",
                        "Nothing starts over.",
                        "demonstration key");
        Map<String, String> after = Inputs.filesIn(home);
        assertThat(after).containsAllEntriesOf(before);
        assertThat(after.keySet())
                .contains(
                        "target/demo/plans.json",
                        "target/demo/week.html",
                        "target/demo/weeks.csv",
                        "target/demo/episode.html")
                .allMatch(file -> file.startsWith("target/demo/") || before.containsKey(file));
    }

    @Test
    void a_home_without_samples_is_refused() {
        Terminal.run("--home", home).refused("riverside.json: expected a file, but there is none");
        assertThat(home).isEmptyDirectory();
    }

    private void copySamples() throws IOException {
        Path samples = Path.of("samples");
        try (Stream<Path> all = Files.walk(samples)) {
            for (Path from : all.filter(Files::isRegularFile).toList()) {
                Path to = home.resolve(from);
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
    }
}
