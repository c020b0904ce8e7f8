package org.careweek.example.clinic.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careweek.example.clinic.output.OutputFolderTest.everythingIn;
import static org.careweek.example.clinic.output.OutputFolderTest.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

    private static final String STALE = "calendars/" + "1".repeat(32) + ".ics";

    @TempDir
    private Path folder;

    private Path target;
    private Path complete;
    private Replacement replacement;

    @BeforeEach
    void an_earlier_run() throws IOException {
        target = folder.resolve("target");
        complete = folder.resolve("new");
        replacement = new Replacement(target, complete, folder.resolve("old"));
        FileTree.write(target, FileContent.all(files("old", "plans.json", STALE)));
        FileTree.write(complete, FileContent.all(files("new", "plans.json", "calendars/index.csv")));
    }

    @Test
    void a_failure_in_the_middle_puts_every_older_file_back() throws IOException {
        Map<String, String> before = everythingIn(target);
        assertThatThrownBy(() -> replacement.run(List.of("plans.json", "calendars/index.csv", "missing.html")))
                .isInstanceOf(IOException.class);
        assertThat(everythingIn(target)).isNotEqualTo(before).containsEntry("plans.json", "new");
        assertThat(replacement.undo()).isTrue();
        assertThat(everythingIn(target)).isEqualTo(before);
    }

    @Test
    void a_folder_made_on_the_way_is_taken_away_again() throws IOException {
        FileTree.write(complete, FileContent.all(files("new", "more/board.html")));
        Map<String, String> before = everythingIn(target);
        assertThatThrownBy(() -> replacement.run(List.of("more/board.html", "missing.html")))
                .isInstanceOf(IOException.class);
        assertThat(target.resolve("more/board.html")).exists();
        assertThat(replacement.undo()).isTrue();
        assertThat(everythingIn(target)).isEqualTo(before);
    }

    @Test
    void what_cannot_be_put_back_is_told_and_kept() throws IOException {
        replacement.run(Set.of("plans.json"));
        Files.writeString(complete.resolve("plans.json"), "in the way");
        assertThat(replacement.undo()).isFalse();
        assertThat(folder.resolve("old/plans.json")).hasContent("old");
    }

    @Test
    void a_success_can_be_undone_too() throws IOException {
        Map<String, String> before = everythingIn(target);
        replacement.run(Set.of("plans.json", "calendars/index.csv"));
        assertThat(everythingIn(target)).doesNotContainKey(STALE);
        assertThat(replacement.undo()).isTrue();
        assertThat(everythingIn(target)).isEqualTo(before);
    }
}
