package org.careweek.plugin.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.careweek.core.hours.ledger.AttendanceEvent;

/**
 * Appends to a journal, alone: a second writer, of this process or of another, is refused. Safe for several threads, which wait for each
 * other.
 */
public final class JournalWriter implements AutoCloseable {

    private final WriterLock lock;
    private final FileChannel channel;
    private final Durability durability;
    private final Chain chain;
    private final long cut;
    private long end;
    private boolean isOpen = true;

    private JournalWriter(
            WriterLock lock, FileChannel channel, Durability durability, Chain chain, JournalReader.Extent extent) {
        this.lock = lock;
        this.channel = channel;
        this.durability = durability;
        this.chain = chain;
        this.cut = extent.torn();
        this.end = extent.bytes();
    }

    /**
     * Opens a journal, or begins one, which its owner alone may read where the file system knows owners. A record that was not written
     * to its end is cut off; nobody was told that it was there.
     *
     * @param mark of a journal that begins, such as a random number; one that is there keeps its own
     * @throws JournalException if somebody else writes or has just written, or the file is no journal or is damaged: then it stays as it is
     */
    public static JournalWriter open(Path file, long mark, Durability durability) throws JournalException {
        return open(file, mark, durability, JournalWriter::channel);
    }

    /** Opens a file. */
    interface Opener {
        FileChannel open(Path file) throws IOException;
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }

    static JournalWriter open(Path file, long mark, Durability durability, Opener opener) throws JournalException {
        WriterLock lock = WriterLock.of(file);
        FileChannel channel = null;
        JournalWriter opened = null;
        try {
            Chain chain = new Chain();
            JournalReader.Extent extent = JournalReader.read(lock.journal(), entry -> {}, chain);
            channel = opener.open(lock.journal());
            lock.lock(channel);
            JournalWriter writer = new JournalWriter(lock, channel, durability, chain, extent);
            writer.begin(mark);
            opened = writer;
            return writer;
        } catch (IOException failed) {
            throw new JournalException(JournalException.Code.FAILED, 0);
        } finally {
            if (opened == null) {
                closeQuietly(channel);
                closeQuietly(lock);
            }
        }
    }

    private void begin(long mark) throws IOException, JournalException {
        if (channel.size() != end + cut) {
            throw new JournalException(JournalException.Code.CHANGED, end);
        }
        if (cut > 0) {
            channel.truncate(end);
        }
        if (end == 0) {
            write(chain.header(mark));
        } else if (cut > 0) {
            force();
        }
    }

    private static void closeQuietly(AutoCloseable one) {
        try {
            if (one != null) {
                one.close();
            }
        } catch (Exception alreadyFailed) {
            // What failed first is told.
            return;
        }
    }

    /** How many bytes of a record that was not written to its end were cut off when the journal was opened. */
    public long cut() {
        return cut;
    }

    /** How many records there are. */
    public synchronized long records() {
        return chain.records();
    }

    /**
     * Appends events as one record: all of them, or none.
     *
     * @throws JournalException if they are too long for one record, then nothing has happened; or if somebody else changed the
     *     journal, or writing fails, then nothing is appended that anybody may rely on, and the journal must be opened again
     */
    public void append(Collection<? extends AttendanceEvent> events) throws JournalException {
        List<JournalEntry> entries = new ArrayList<>();
        for (var event : events) {
            entries.add(JournalEntry.of(event));
        }
        appendEntries(entries);
    }

    /** The same of entries, such as those of another journal, also where they hold nothing that this version knows. */
    public synchronized void appendEntries(Collection<JournalEntry> entries) throws JournalException {
        if (!isOpen) {
            throw new JournalException(JournalException.Code.CLOSED, end);
        }
        if (entries.isEmpty()) {
            return;
        }
        byte[] record = chain.record(content(entries));
        checkUnchanged();
        try {
            write(record);
            chain.follow(record);
        } catch (IOException failed) {
            withdraw();
            throw new JournalException(JournalException.Code.FAILED, end);
        }
    }

    /** Withdraws nothing, for what is there may be somebody else's. */
    private void checkUnchanged() throws JournalException {
        JournalException.Code wrong = JournalException.Code.CHANGED;
        try {
            if (channel.size() == end) {
                return;
            }
        } catch (IOException failed) {
            wrong = JournalException.Code.FAILED;
        }
        giveUp();
        throw new JournalException(wrong, end);
    }

    private byte[] content(Collection<JournalEntry> entries) throws JournalException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (JournalEntry entry : entries) {
            content.write(entry.kind());
            content.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(entry.bytes().length)
                    .array());
            content.writeBytes(entry.bytes());
            if (content.size() > Chain.MOST) {
                throw new JournalException(JournalException.Code.TOO_LONG, end);
            }
        }
        return content.toByteArray();
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left, end + left.position());
        }
        force();
        end += bytes.length;
    }

    private void force() throws IOException {
        if (durability == Durability.FORCED) {
            channel.force(false);
        }
    }

    /** Takes back what was written of a record, if that is possible; if not, whoever opens the journal next finds it torn, or whole. */
    private void withdraw() {
        try {
            channel.truncate(end);
        } catch (IOException failedAgain) {
            // The journal is closed to this writer anyway.
            return;
        } finally {
            giveUp();
        }
    }

    private void giveUp() {
        isOpen = false;
        closeQuietly(channel);
        closeQuietly(lock);
    }

    /** Lets others write. */
    @Override
    public synchronized void close() throws JournalException {
        isOpen = false;
        try {
            channel.close();
        } catch (IOException failed) {
            throw new JournalException(JournalException.Code.FAILED, end);
        } finally {
            closeQuietly(lock);
        }
    }
}
