package org.careweek.plugin.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What only one writer of a journal has: against this process, an entry in a set for the journal and for an empty file beside it; against
 * others, the lock of that file. Some systems drop all locks of a process on a file as soon as it closes any channel to that file. So the
 * lock on the journal itself, which readers close, is only a second one, for where the empty file was removed or the journal has another
 * name; and who is refused by the set has opened neither file. Who gets by all of them is found out by the journal's length before the
 * next record. Two class loaders that each have this class have two sets: one journal is not for both.
 */
final class WriterLock implements AutoCloseable {

    private static final Set<Object> TAKEN = ConcurrentHashMap.newKeySet();

    /** A byte that no journal has, for some systems let nobody read what is locked. */
    private static final long BEYOND = Long.MAX_VALUE - 1;

    private final Path journal;
    private final Set<Object> keys = new HashSet<>();
    private FileChannel channel;

    private WriterLock(Path journal) {
        this.journal = journal;
    }

    /** Takes it, or says that somebody has it. */
    static WriterLock of(Path name) throws JournalException {
        try {
            WriterLock lock = new WriterLock(JournalFile.of(name));
            try {
                lock.take();
                return lock;
            } finally {
                if (lock.channel == null) {
                    lock.close();
                }
            }
        } catch (IOException failed) {
            throw new JournalException(JournalException.Code.FAILED, 0);
        }
    }

    private void take() throws IOException, JournalException {
        takeHere(JournalFile.key(journal));
        Path beside = JournalFile.created(journal.resolveSibling(journal.getFileName() + ".lock"));
        takeHere(JournalFile.key(beside));
        channel = locked(beside);
    }

    private void takeHere(Object key) throws JournalException {
        if (!TAKEN.add(key)) {
            throw new JournalException(JournalException.Code.IN_USE, 0);
        }
        keys.add(key);
    }

    private static FileChannel locked(Path file) throws IOException, JournalException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        boolean isTaken = true;
        try {
            isTaken = isTaken(channel, 0, Long.MAX_VALUE);
        } finally {
            if (isTaken) {
                channel.close();
            }
        }
        if (isTaken) {
            throw new JournalException(JournalException.Code.IN_USE, 0);
        }
        return channel;
    }

    private static boolean isTaken(FileChannel channel, long from, long bytes) throws IOException {
        try {
            return channel.tryLock(from, bytes, false) == null;
        } catch (OverlappingFileLockException byAnotherCopyOfThisClass) {
            return true;
        }
    }

    /** The journal's one path. */
    Path journal() {
        return journal;
    }

    /** Takes the lock of the journal itself, too, until the channel is closed. */
    void lock(FileChannel journalChannel) throws IOException, JournalException {
        if (isTaken(journalChannel, BEYOND, 1)) {
            throw new JournalException(JournalException.Code.IN_USE, 0);
        }
    }

    /** Gives it back, once: by the second time somebody else may have it. */
    @Override
    public synchronized void close() throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            TAKEN.removeAll(keys);
            keys.clear();
        }
    }
}
