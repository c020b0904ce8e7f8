package org.careweek.plugin.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What only one writer of a journal has: the lock of an empty file beside it, against other processes, and an entry in a set, against
 * this one. Some systems drop all locks of a process on a file as soon as it closes any channel to that file. So the lock is not one on
 * the journal itself, which readers close, and who is refused by the set has not opened the empty file either. Two class loaders that
 * each have this class have two sets: one journal is not for both.
 */
final class WriterLock implements AutoCloseable {

    private static final Set<Object> TAKEN = ConcurrentHashMap.newKeySet();

    private final Object key;
    private final FileChannel channel;

    private WriterLock(Object key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /** Takes it, or says who has it. */
    static WriterLock of(Path journal) throws JournalException {
        try {
            Path beside = beside(journal);
            Object key = key(beside);
            if (!TAKEN.add(key)) {
                throw new JournalException(JournalException.Code.IN_USE, 0);
            }
            FileChannel channel = null;
            try {
                channel = locked(beside);
            } finally {
                if (channel == null) {
                    TAKEN.remove(key);
                }
            }
            return new WriterLock(key, channel);
        } catch (IOException failed) {
            throw new JournalException(JournalException.Code.FAILED, 0);
        }
    }

    /** The empty file, which is there from now on. */
    private static Path beside(Path journal) throws IOException {
        Path real = Files.exists(journal)
                ? journal.toRealPath()
                : journal.toAbsolutePath().getParent().toRealPath().resolve(journal.getFileName());
        Path beside = real.resolveSibling(real.getFileName() + ".lock");
        try {
            return Files.createFile(beside);
        } catch (FileAlreadyExistsException ofAnEarlierWriter) {
            return beside;
        }
    }

    /** One key for one file, whichever of its names was given. */
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }

    private static FileChannel locked(Path file) throws IOException, JournalException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        boolean isTaken = true;
        try {
            isTaken = isTaken(channel);
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

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException byAnotherCopyOfThisClass) {
            return true;
        }
    }

    /** Gives it back, once: by the second time somebody else may have it. */
    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            try {
                channel.close();
            } finally {
                TAKEN.remove(key);
            }
        }
    }
}
