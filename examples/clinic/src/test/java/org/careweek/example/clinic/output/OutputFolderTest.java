package org.careweek.example.clinic.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careweek.example.clinic.input.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final String ONE = "calendars/" + "1".repeat(32) + ".ics";
    private static final String TWO = "calendars/" + "2".repeat(32) + ".ics";

    @TempDir
    private Path parent;

    private Path out;

    @BeforeEach
    void choose() {
        out = parent.resolve("out");
    }

    @AfterEach
    void nothing_unfinished_stays() throws IOException {
        assertThat(everythingIn(parent))
                .noneSatisfy((path, content) -> assertThat(path).contains("unfinished"));
    }

    @Test
    void a_new_folder_holds_every_file_however_deep_it_is() throws IOException {
        Path deep = out.resolve("of/the/clinic");
        assertThat(OutputFolder.write(deep, files("new", "plans.json", ONE))).isEmpty();
        assertThat(everythingIn(deep)).containsOnlyKeys("plans.json", "calendars", ONE);
    }

    @Test
    void a_second_run_replaces_files_and_takes_stale_calendars_away() throws IOException {
        OutputFolder.write(out, files("old", "plans.json", ONE, "calendars/index.csv"));
        assertThat(OutputFolder.write(out, files("new", "plans.json", TWO, "calendars/index.csv")))
                .isEmpty();
        assertThat(everythingIn(out))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("calendars", "", TWO, "new", "calendars/index.csv", "new", "plans.json", "new"));
    }

    @Test
    void files_that_are_not_ours_stay() throws IOException {
        List<String> theirs =
                List.of("notes.txt", "calendars/holidays.ics", "calendars/old/" + "1".repeat(32) + ".ics");
        OutputFolder.write(out, files("theirs", theirs.toArray(String[]::new)));
        OutputFolder.write(out, files("new", "plans.json", TWO));
        assertThat(everythingIn(out))
                .containsOnlyKeys(
                        "notes.txt",
                        "calendars",
                        "calendars/holidays.ics",
                        "calendars/old",
                        theirs.get(2),
                        "plans.json",
                        TWO);
    }

    @Test
    void a_run_that_writes_no_calendars_leaves_those_of_another_command() throws IOException {
        OutputFolder.write(out, files("plan", "plans.json", ONE));
        OutputFolder.write(out, files("hours", "weeks.csv"));
        assertThat(everythingIn(out)).containsOnlyKeys("plans.json", "calendars", ONE, "weeks.csv");
    }

    @Test
    void a_folder_in_the_place_of_a_file_lets_nothing_be_written() throws IOException {
        Files.createDirectories(out.resolve("week.html"));
        Files.writeString(out.resolve("plans.json"), "old");
        refusesAndChangesNothing(out, "expected room for week.html, but something of another kind is in its way");
    }

    @Test
    void a_file_in_the_place_of_a_folder_lets_nothing_be_written() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("calendars"), "theirs");
        refusesAndChangesNothing(out, "expected room for " + ONE);
    }

    @Test
    void a_link_to_nowhere_in_the_place_of_a_folder_lets_nothing_be_written() throws IOException {
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("calendars"), Path.of("nowhere"));
        Files.writeString(out.resolve("plans.json"), "old");
        refusesAndChangesNothing(out, "expected ");
    }

    @Test
    void a_folder_below_a_file_is_never_made() throws IOException {
        Files.writeString(out, "a file");
        for (Path below : List.of(out, out.resolve("sub"), out.resolve("sub/deeper"))) {
            assertThat(OutputFolder.problemsOf(below)).hasSize(1);
            refusesAndChangesNothing(below, "expected a folder that can be written");
        }
    }

    @Test
    void a_folder_that_may_not_be_written_is_refused() throws IOException {
        Files.createDirectories(out);
        assumeThat(out.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(out))
                    .as("somebody who may write everywhere")
                    .isFalse();
            for (Path below : List.of(out, out.resolve("sub"))) {
                assertThat(OutputFolder.problemsOf(below)).hasSize(1);
                refusesAndChangesNothing(below, "expected a folder that can be written");
            }
        } finally {
            assertThat(out.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void asking_whether_a_folder_can_be_written_makes_nothing() {
        assertThat(OutputFolder.problemsOf(out.resolve("sub"))).isEmpty();
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void a_new_folder_that_cannot_be_finished_is_not_there_afterwards() {
        String tooLong = "x".repeat(300);
        assertThat(OutputFolder.write(out.resolve("sub"), files("new", "plans.json", tooLong)))
                .hasSize(1);
        assertThat(parent).isEmptyDirectory();
    }

    private void refusesAndChangesNothing(Path folder, String message) throws IOException {
        Map<String, String> before = everythingIn(parent);
        assertThat(OutputFolder.write(folder, files("new", "plans.json", "week.html", ONE, "calendars/index.csv")))
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith(folder + ": " + message);
        assertThat(everythingIn(parent)).isEqualTo(before);
    }

    static Map<String, byte[]> files(String content, String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, content.getBytes(UTF_8));
        }
        return files;
    }

    /** All files with what is in them, and all folders. */
    static Map<String, String> everythingIn(Path folder) throws IOException {
        Map<String, String> everything = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(each -> !each.equals(folder)).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                everything.put(name, Files.isRegularFile(path) ? Files.readString(path) : "");
            }
        }
        return everything;
    }
}
