package org.careweek.plugin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.core.hours.ledger.HoursLedger;
import org.careweek.plugin.journal.JournalException.Code;

/** What is appended is there, whatever becomes of the file's end; and whatever becomes of its middle is seen. */
class JournalProperties {

    private Path file = Path.of("none");

    @BeforeTry
    void begin() throws IOException {
        file = Files.createTempDirectory("careweek").resolve("journal");
    }

    @AfterTry
    void end() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling("journal.lock"));
        Files.deleteIfExists(file.getParent());
    }

    /** Writes events in records of one, two or three; returns where each record ends. */
    private List<Long> write(List<AttendanceEvent> events, Random random) throws Exception {
        List<Long> ends = new ArrayList<>();
        try (JournalWriter writer = JournalWriter.open(file, random.nextLong(), Durability.LEFT_TO_SYSTEM)) {
            int at = 0;
            while (at < events.size()) {
                int to = Math.min(events.size(), at + 1 + random.nextInt(3));
                writer.append(events.subList(at, to));
                ends.add(Files.size(file));
                at = to;
            }
        }
        return ends;
    }

    private List<AttendanceEvent> events() throws JournalException {
        List<AttendanceEvent> events = new ArrayList<>();
        JournalReader.read(file, entry -> events.add(entry.event().orElseThrow()));
        return events;
    }

    @Property(tries = 300)
    void what_was_appended_is_read_and_comes_to_the_same_ledger(
            @ForAll long seed, @ForAll @IntRange(max = 12) int count) throws Exception {
        List<AttendanceEvent> events = MadeEvents.random(seed, count);
        write(events, new Random(seed));
        assertThat(events()).isEqualTo(events);
        assertThat(JournalReader.ledger(file).ledger())
                .isEqualTo(HoursLedger.empty().with(events).ledger());
        try (JournalWriter again = JournalWriter.open(file, 0, Durability.FORCED)) {
            assertThat(again.cut()).isZero();
            again.append(events);
        }
        List<AttendanceEvent> twice = new ArrayList<>(events);
        twice.addAll(events);
        assertThat(events()).isEqualTo(twice);
    }

    /** LG8: at every byte. */
    @Property(tries = 3)
    void a_journal_cut_at_any_byte_yields_exactly_its_complete_records(@ForAll long seed) throws Exception {
        List<AttendanceEvent> events = MadeEvents.random(seed, 6);
        List<Long> ends = write(events, new Random(seed));
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int cut = length;
            long complete = ends.stream().filter(end -> end <= cut).count();
            List<AttendanceEvent> read = new ArrayList<>();
            JournalReader.Extent extent =
                    JournalReader.read(file, entry -> read.add(entry.event().orElseThrow()));
            assertThat(extent.records()).isEqualTo(complete);
            assertThat(extent.bytes() + extent.torn()).isEqualTo(length);
            assertThat(read).isEqualTo(events.subList(0, read.size()));
            if (length % 7 == 0) {
                appendBehind(extent, events.get(0), read);
            }
        }
    }

    private void appendBehind(JournalReader.Extent extent, AttendanceEvent event, List<AttendanceEvent> before)
            throws Exception {
        try (JournalWriter writer = JournalWriter.open(file, 1, Durability.LEFT_TO_SYSTEM)) {
            assertThat(writer.cut()).isEqualTo(extent.torn());
            writer.append(List.of(event));
            assertThat(writer.records()).isEqualTo(extent.records() + 1);
        }
        before.add(event);
        assertThat(events()).isEqualTo(before);
    }

    /** LG8: every bit. */
    @Property(tries = 1)
    void a_flipped_bit_is_refused_with_its_place_and_never_skipped(@ForAll long seed) throws Exception {
        List<AttendanceEvent> events = MadeEvents.random(seed, 3);
        List<Long> ends = write(events, new Random(seed));
        byte[] whole = Files.readAllBytes(file);
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);
            int at = bit / 8;
            JournalException refused = refusal().orElseThrow();
            long start = ends.stream()
                    .filter(end -> end <= at)
                    .reduce((one, last) -> last)
                    .orElse(24L);
            boolean isHeader = at < 24;
            assertThat(refused.code()).isEqualTo(at < 8 ? Code.NO_JOURNAL : Code.DAMAGED);
            assertThat(refused.offset()).isEqualTo(isHeader ? 0 : start);
            assertThat(openingIsRefused()).isTrue();
            assertThat(Files.readAllBytes(file)).isEqualTo(flipped);
        }
    }

    private boolean openingIsRefused() {
        try (JournalWriter writer = JournalWriter.open(file, 1, Durability.LEFT_TO_SYSTEM)) {
            return writer.records() < 0;
        } catch (JournalException refused) {
            return true;
        }
    }

    private Optional<JournalException> refusal() {
        try {
            JournalReader.read(file, entry -> {});
            return Optional.empty();
        } catch (JournalException refused) {
            return Optional.of(refused);
        }
    }

    /** D1: whatever is in a file, it is read or refused, and no message holds any of it. */
    @Property(tries = 3_000)
    void any_bytes_are_read_or_refused(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        write(MadeEvents.random(seed, 3), random);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        int from = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : 0;
        Files.write(file, Arrays.copyOfRange(bytes, from, from + random.nextInt(bytes.length - from + 1)));
        Optional<JournalException> refused = refusal();
        refused.ifPresent(
                it -> assertThat(it.getMessage()).matches("[A-Za-z ,0-9_()]+").doesNotContain("invented"));
        Statistics.label("refused").collect(refused.map(JournalException::code));
    }

    /** Content that is as it was written, and yet says nothing: only a writer of another make could have written it. */
    @Property(tries = 3_000)
    void any_content_is_an_event_or_refused(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        JournalEntry entry = JournalEntry.of(MadeEvents.random(seed, 1).get(0));
        byte[] bytes = entry.bytes().clone();
        for (int i = 0; i <= random.nextInt(3); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        byte[] some = Arrays.copyOf(bytes, random.nextInt(3) == 0 ? random.nextInt(bytes.length + 9) : bytes.length);
        try {
            AttendanceEvent read =
                    EventBytes.entry(entry.kind(), some, 7).event().orElseThrow();
            JournalEntry again = JournalEntry.of(read);
            assertThat(EventBytes.entry(again.kind(), again.bytes(), 0).event()).contains(read);
        } catch (JournalException refused) {
            assertThat(refused.code()).isEqualTo(Code.NO_EVENT);
            assertThat(refused.offset()).isEqualTo(7);
        }
    }
}
