package org.careweek.plugin.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.plugin.journal.JournalException.Code;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal has one writer, by whatever name it is reached and whatever happens to the file beside it. */
class OneWriterTest {

    private static final List<AttendanceEvent> EVENTS = MadeEvents.random(7, 3);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("journal");
    }

    private static JournalWriter open(Path file) throws JournalException {
        return JournalWriter.open(file, 1, Durability.LEFT_TO_SYSTEM);
    }

    private static void assertRefused(Code code, ThrowingCallable call) {
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static void assertInUse(Path file) throws Exception {
        assertRefused(Code.IN_USE, () -> open(file));
        assertThat(OtherProcess.tries(file)).isEqualTo(Code.IN_USE.ordinal());
    }

    @Test
    void who_removes_the_lock_lets_no_second_writer_in() throws Exception {
        try (JournalWriter writer = open(file())) {
            Files.delete(folder.resolve("journal.lock"));
            assertInUse(file());
            writer.append(EVENTS);
        }
        assertThat(OtherProcess.tries(file())).isEqualTo(OtherProcess.OPENED);
        open(file()).close();
    }

    @Test
    void a_second_name_of_the_file_is_no_second_journal() throws Exception {
        Path other = Files.createDirectory(folder.resolve("elsewhere")).resolve("other");
        open(file()).close();
        hardLink(other);
        try (JournalWriter writer = open(file())) {
            assertInUse(other);
            writer.append(EVENTS);
        }
        try (JournalWriter writer = open(other)) {
            assertInUse(file());
            writer.append(EVENTS);
            assertThat(writer.records()).isEqualTo(2);
        }
    }

    private void hardLink(Path other) throws IOException {
        try {
            Files.createLink(other, file());
        } catch (UnsupportedOperationException noLinks) {
            Assumptions.abort("the file system has one name for a file");
        }
    }

    @Test
    void a_link_to_a_journal_that_is_yet_to_begin_is_that_journal() throws Exception {
        Path link = Files.createDirectory(folder.resolve("elsewhere")).resolve("link");
        Path further = folder.resolve("further");
        symbolicLink(link, Path.of("..", "further"));
        symbolicLink(further, file());
        try (JournalWriter writer = open(link)) {
            for (Path name : List.of(link, further, file())) {
                assertInUse(name);
            }
            writer.append(EVENTS);
        }
        assertThat(Files.isRegularFile(file())).isTrue();
        assertThat(folder.resolve("elsewhere").toFile().list()).containsExactly("link");
        assertThat(JournalReader.read(file(), entry -> {}).records()).isEqualTo(1);
    }

    private static void symbolicLink(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException noLinks) {
            Assumptions.abort("the file system has no links");
        }
    }

    @Test
    void links_that_lead_in_a_circle_are_no_journal() throws Exception {
        symbolicLink(folder.resolve("one"), Path.of("other"));
        symbolicLink(folder.resolve("other"), Path.of("one"));
        assertRefused(Code.FAILED, () -> open(folder.resolve("one")));
    }

    /** Not by way of a writer: that one would be refused. */
    @Test
    void where_somebody_else_wrote_nothing_more_is_written_and_nothing_cut_off() throws Exception {
        JournalWriter writer = open(file());
        writer.append(EVENTS);
        Files.write(file(), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        byte[] left = Files.readAllBytes(file());
        assertRefused(Code.CHANGED, () -> writer.append(EVENTS));
        assertRefused(Code.CLOSED, () -> writer.append(EVENTS));
        assertThat(Files.readAllBytes(file())).isEqualTo(left);
        writer.close();
        try (JournalWriter again = open(file())) {
            assertThat(again.cut()).isEqualTo(3);
        }
    }

    @Test
    void where_somebody_else_cut_something_off_nothing_more_is_written() throws Exception {
        try (JournalWriter writer = open(file())) {
            writer.append(EVENTS);
            byte[] left = Arrays.copyOf(Files.readAllBytes(file()), 30);
            Files.write(file(), left);
            assertRefused(Code.CHANGED, () -> writer.append(EVENTS));
            assertThat(Files.readAllBytes(file())).isEqualTo(left);
        }
        open(file()).close();
    }

    /** What was read is not what would be gone on with. */
    @Test
    void a_journal_that_changes_while_it_is_opened_is_refused_and_left_alone() throws Exception {
        try (JournalWriter writer = open(file())) {
            writer.append(EVENTS);
        }
        byte[] torn = Arrays.copyOf(Files.readAllBytes(file()), 30);
        byte[] longer = Arrays.copyOf(torn, 40);
        Files.write(file(), torn);
        assertRefused(
                Code.CHANGED,
                () -> JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM, path -> {
                    Files.write(path, longer);
                    return FileChannel.open(path, StandardOpenOption.WRITE);
                }));
        assertThat(Files.readAllBytes(file())).isEqualTo(longer);
        Files.write(file(), torn);
        open(file()).close();
    }
}
