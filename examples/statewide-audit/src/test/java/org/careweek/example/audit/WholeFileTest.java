package org.careweek.example.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    private void containsOnly(Path... files) {
        assertThat(folder).isDirectoryNotContaining(path -> !List.of(files).contains(path));
    }

    @Test
    void a_file_takes_the_place_of_the_former_one_when_it_is_written() throws IOException {
        Path file = Files.writeString(folder.resolve("weeks.csv"), "former");
        WholeFile.write(file, text -> {
            text.write("new");
            assertThat(file).hasContent("former");
        });
        assertThat(file).hasContent("new");
        containsOnly(file);
    }

    @Test
    void a_file_that_is_not_written_to_its_end_is_not_there() {
        Path file = folder.resolve("weeks.csv");
        for (RuntimeException failure : new RuntimeException[] {new IllegalStateException("the job"), null}) {
            assertThatThrownBy(() -> WholeFile.write(file, text -> {
                        text.write("half");
                        if (failure != null) {
                            throw failure;
                        }
                        throw new IOException("the disk");
                    }))
                    .isInstanceOf(failure == null ? IOException.class : IllegalStateException.class);
            containsOnly();
        }
    }

    @Test
    void a_folder_of_that_name_stays() throws IOException {
        Path file = Files.createDirectory(folder.resolve("weeks.csv"));
        assertThatThrownBy(() -> WholeFile.write(file, text -> text.write("new")))
                .isInstanceOf(IOException.class);
        assertThat(file).isEmptyDirectory();
        containsOnly(file);
    }

    @Test
    void a_link_goes_on_to_where_it_went() throws IOException {
        Path file = Files.writeString(folder.resolve("weeks.csv"), "former");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        WholeFile.write(link, text -> text.write("new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        containsOnly(file, link);
    }
}
