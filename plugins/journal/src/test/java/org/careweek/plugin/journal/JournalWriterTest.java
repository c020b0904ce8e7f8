package org.careweek.plugin.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.core.hours.ledger.EventId;
import org.careweek.core.hours.ledger.HoursLedger;
import org.careweek.core.hours.ledger.Origin;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.journal.JournalException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalWriterTest {

    private static final List<AttendanceEvent> EVENTS = MadeEvents.random(7, 9);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("journal");
    }

    private static AttendanceEvent reversal(String id) {
        Origin origin =
                new Origin(new EventId(id), ParticipantId.of("p-invented"), PrivateText.of("desk"), Instant.EPOCH);
        return new AttendanceEvent.Reversed(origin, new EventId("none"));
    }

    private static void assertRefused(Code code, ThrowingCallable call) {
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private List<AttendanceEvent> events() throws JournalException {
        List<AttendanceEvent> events = new ArrayList<>();
        JournalReader.read(file(), entry -> entry.event().ifPresent(events::add));
        return events;
    }

    /** C3: each operation on the file fails once, and those before it do not. */
    @Test
    void nothing_that_was_acknowledged_is_lost_whichever_operation_fails() throws Exception {
        int failing = 0;
        boolean isDone = false;
        while (!isDone) {
            Files.deleteIfExists(file());
            List<AttendanceEvent> acknowledged = new ArrayList<>();
            FailingChannel[] used = new FailingChannel[1];
            int nth = failing++;
            try (JournalWriter writer = JournalWriter.open(file(), 1, Durability.FORCED, path -> {
                used[0] = new FailingChannel(
                        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE), nth);
                return used[0];
            })) {
                for (AttendanceEvent event : EVENTS) {
                    writer.append(List.of(event));
                    acknowledged.add(event);
                }
            } catch (JournalException failed) {
                assertThat(failed.code()).isIn(Code.FAILED, Code.CLOSED);
            }
            isDone = used[0] != null && !used[0].hasFailed();
            List<AttendanceEvent> there = events();
            assertThat(there).hasSizeGreaterThanOrEqualTo(acknowledged.size());
            assertThat(there.subList(0, acknowledged.size())).isEqualTo(acknowledged);
            assertThat(EVENTS.subList(0, there.size())).isEqualTo(there);
            goOn(there);
        }
        assertThat(failing).isGreaterThan(3 * EVENTS.size());
    }

    private void goOn(List<AttendanceEvent> there) throws Exception {
        try (JournalWriter again = JournalWriter.open(file(), 1, Durability.FORCED)) {
            again.append(List.of(reversal("after the failure")));
        }
        assertThat(events()).hasSize(there.size() + 1);
    }

    @Test
    void after_a_failure_a_writer_writes_nothing_more() throws Exception {
        JournalWriter writer = JournalWriter.open(
                file(),
                1,
                Durability.LEFT_TO_SYSTEM,
                path -> new FailingChannel(
                        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE), 22));
        writer.append(EVENTS.subList(0, 1));
        assertRefused(Code.FAILED, () -> writer.append(EVENTS.subList(1, 2)));
        assertRefused(Code.CLOSED, () -> writer.append(EVENTS.subList(2, 3)));
        assertThat(events()).isEqualTo(EVENTS.subList(0, 1));
    }

    @Test
    void a_second_writer_of_this_process_is_refused_also_while_somebody_reads() throws Exception {
        try (JournalWriter writer = JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM)) {
            writer.append(EVENTS);
            assertThat(events()).isEqualTo(EVENTS);
            assertRefused(Code.IN_USE, () -> JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM));
        }
        JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM).close();
    }

    @Test
    void a_second_writer_of_another_process_is_refused_also_while_somebody_reads() throws Exception {
        try (JournalWriter writer = JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM)) {
            writer.append(EVENTS);
            assertThat(events()).isEqualTo(EVENTS);
            assertThat(elsewhere()).isEqualTo(Code.IN_USE.ordinal());
        }
        assertThat(elsewhere()).isEqualTo(OtherProcess.OPENED);
    }

    /** Some systems drop all locks of a process on a file as soon as it closes any channel to that file. */
    @Test
    void a_writer_that_this_process_refused_lets_no_other_process_in() throws Exception {
        try (JournalWriter writer = JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM)) {
            assertRefused(Code.IN_USE, () -> JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM));
            assertThat(elsewhere()).isEqualTo(Code.IN_USE.ordinal());
            writer.append(EVENTS);
        }
        assertThat(elsewhere()).isEqualTo(OtherProcess.OPENED);
    }

    @Test
    void a_writer_that_is_closed_twice_takes_the_journal_from_nobody() throws Exception {
        JournalWriter first = JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM);
        first.close();
        try (JournalWriter second = JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM)) {
            first.close();
            assertRefused(Code.IN_USE, () -> JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM));
            second.append(EVENTS);
        }
    }

    @Test
    void a_journal_by_another_name_is_still_one_journal() throws Exception {
        Path other = folder.resolve("..").resolve(folder.getFileName());
        try (JournalWriter writer = JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM)) {
            writer.append(EVENTS);
            assertRefused(
                    Code.IN_USE,
                    () -> JournalWriter.open(other.resolve(file().getFileName()), 1, Durability.LEFT_TO_SYSTEM));
        }
    }

    private int elsewhere() throws Exception {
        return OtherProcess.tries(file());
    }

    @Test
    void a_journal_is_its_owners_alone() throws Exception {
        JournalWriter.open(file(), 1, Durability.FORCED).close();
        if (Files.getFileStore(file()).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void what_is_too_long_for_a_record_or_no_unicode_is_refused_and_nothing_happens() throws Exception {
        try (JournalWriter writer = JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM)) {
            assertRefused(Code.TOO_LONG, () -> writer.append(List.of(reversal("x".repeat(1 << 20)))));
            assertRefused(Code.NO_UNICODE, () -> writer.append(List.of(reversal("half \uD83C"))));
            writer.append(List.of());
            assertThat(writer.records()).isZero();
            writer.append(List.of(reversal("x".repeat((1 << 20) - 100))));
            assertThat(writer.records()).isEqualTo(1);
        }
    }

    /** What a later version may write in between is kept, told, and copied. */
    @Test
    void events_that_are_not_known_yet_are_kept() throws Exception {
        JournalEntry later = new JournalEntry(200, new byte[] {1, 2, 3}, Optional.empty());
        try (JournalWriter writer = JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM)) {
            writer.appendEntries(List.of(JournalEntry.of(EVENTS.get(0)), later));
        }
        List<JournalEntry> entries = new ArrayList<>();
        JournalReader.read(file(), entries::add);
        assertThat(entries).containsExactly(JournalEntry.of(EVENTS.get(0)), later);
        assertThat(entries.get(1).event()).isEmpty();
        Path copy = folder.resolve("copy");
        try (JournalWriter writer = JournalWriter.open(copy, 1, Durability.LEFT_TO_SYSTEM)) {
            writer.appendEntries(entries);
        }
        assertThat(Files.readAllBytes(copy)).isEqualTo(Files.readAllBytes(file()));
        assertThat(later).hasToString("JournalEntry[private]");
    }

    @Test
    void a_journal_of_a_later_version_is_left_alone() throws Exception {
        byte[] header = new Chain().header(1);
        header[9] = 2;
        CRC32C checksum = new CRC32C();
        checksum.update(header, 0, 20);
        ByteBuffer.wrap(header).putInt(20, (int) checksum.getValue());
        Files.write(file(), header);
        assertRefused(Code.LATER_VERSION, () -> JournalReader.read(file(), entry -> {}));
        assertRefused(Code.LATER_VERSION, () -> JournalWriter.open(file(), 1, Durability.FORCED));
        assertThat(Files.readAllBytes(file())).isEqualTo(header);
    }

    @Test
    void a_file_that_is_not_there_cannot_be_read() {
        assertRefused(Code.FAILED, () -> JournalReader.read(file(), entry -> {}));
        assertRefused(Code.FAILED, () -> JournalWriter.open(folder.resolve("no/journal"), 1, Durability.FORCED));
    }

    /** LG11: the file was written by the first version, once, and is read by every later one. */
    @Test
    void a_journal_that_the_first_version_wrote_comes_to_the_same_ledger() throws Exception {
        byte[] golden;
        try (InputStream in = JournalWriterTest.class.getResourceAsStream("version-1.journal")) {
            golden = in.readAllBytes();
        }
        Files.write(file(), golden);
        assertThat(JournalReader.ledger(file()).ledger())
                .isEqualTo(HoursLedger.empty().with(MadeEvents.random(1, 40)).ledger());
        Files.delete(file());
        try (JournalWriter writer = JournalWriter.open(file(), 2026, Durability.LEFT_TO_SYSTEM)) {
            writer.append(MadeEvents.random(1, 40));
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(golden);
    }

    @Test
    void threads_that_append_lose_no_event() throws Exception {
        try (JournalWriter writer = JournalWriter.open(file(), 1, Durability.LEFT_TO_SYSTEM)) {
            List<Thread> threads = IntStream.range(0, 8)
                    .mapToObj(own -> new Thread(() -> IntStream.range(0, 50).forEach(i -> {
                        try {
                            writer.append(List.of(reversal("e-" + own + "-" + i)));
                        } catch (JournalException unexpected) {
                            throw new IllegalStateException(unexpected);
                        }
                    })))
                    .toList();
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(events()).hasSize(400).doesNotHaveDuplicates();
    }
}
