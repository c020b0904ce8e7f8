package org.careweek.plugin.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.core.hours.ledger.Delivery;
import org.careweek.core.hours.ledger.HoursLedger;

/** Reads journals. Needs no lock, and as much memory as one record. */
public final class JournalReader {

    private static final int EVENT_HEAD = 5;

    private final InputStream in;
    private final Consumer<JournalEntry> taker;
    private final Chain chain;
    private byte[] record = new byte[1 << 12];
    private long whole;

    private JournalReader(InputStream in, Consumer<JournalEntry> taker, Chain chain) {
        this.in = in;
        this.taker = taker;
        this.chain = chain;
    }

    /**
     * What there is in a journal.
     *
     * @param records how many are complete
     * @param bytes how long the file is up to the end of these
     * @param torn how many bytes follow, of a record that was not written to its end; nobody was told that it was there
     */
    public record Extent(long records, long bytes, long torn) {}

    /**
     * Takes all complete records of a journal, in order.
     *
     * @param taker called on the calling thread; it has taken what came before a place that is refused
     * @throws JournalException if the file is no journal, is damaged anywhere, or cannot be read
     */
    public static Extent read(Path file, Consumer<JournalEntry> taker) throws JournalException {
        return read(file, taker, new Chain());
    }

    static Extent read(Path file, Consumer<JournalEntry> taker, Chain chain) throws JournalException {
        JournalReader reader = null;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            reader = new JournalReader(in, taker, chain);
            return reader.readAll();
        } catch (IOException failed) {
            throw new JournalException(JournalException.Code.FAILED, reader == null ? 0 : reader.whole);
        }
    }

    /** What is known by a journal. */
    public static Delivery ledger(Path file) throws JournalException {
        List<AttendanceEvent> events = new ArrayList<>();
        read(file, entry -> entry.event().ifPresent(events::add));
        return HoursLedger.empty().with(events);
    }

    private Extent readAll() throws IOException, JournalException {
        int there = in.readNBytes(record, 0, Chain.HEADER);
        if (!chain.begin(record, there)) {
            return new Extent(0, 0, there);
        }
        whole = Chain.HEADER;
        while (true) {
            int head = in.readNBytes(record, 0, Chain.HEAD);
            int length = head == 0 ? -1 : chain.length(record, head, whole);
            if (length < 0) {
                return new Extent(chain.records(), whole, head);
            }
            int all = Chain.HEAD + length + Chain.TAIL;
            record = all > record.length ? Arrays.copyOf(record, all) : record;
            int rest = in.readNBytes(record, Chain.HEAD, all - Chain.HEAD);
            if (Chain.HEAD + rest < all) {
                return new Extent(chain.records(), whole, Chain.HEAD + rest);
            }
            chain.check(record, all, whole);
            take(ByteBuffer.wrap(record, Chain.HEAD, length));
            whole += all;
        }
    }

    private void take(ByteBuffer content) throws JournalException {
        while (content.hasRemaining()) {
            boolean hasHead = content.remaining() >= EVENT_HEAD;
            int kind = hasHead ? content.get() & 0xFF : 0;
            int length = hasHead ? content.getInt() : -1;
            if (length < 0 || length > content.remaining()) {
                throw new JournalException(JournalException.Code.NO_EVENT, whole);
            }
            byte[] bytes = new byte[length];
            content.get(bytes);
            taker.accept(EventBytes.entry(kind, bytes, whole));
        }
    }
}
