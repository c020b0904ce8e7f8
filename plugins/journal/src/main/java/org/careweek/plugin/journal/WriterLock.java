package org.careweek.plugin.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What only one writer of a journal has: the lock of an empty file beside it. On the journal itself a lock would not last, since some
 * systems drop all locks of a process on a file as soon as it closes any channel to that file, such as a reader's.
 */
final class WriterLock implements AutoCloseable {

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes it, or says who has it. */
    static WriterLock of(Path journal) throws JournalException {
        try {
            Path real = Files.exists(journal)
                    ? journal.toRealPath()
                    : journal.toAbsolutePath().getParent().toRealPath().resolve(journal.getFileName());
            Path beside = real.resolveSibling(real.getFileName() + ".lock");
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new JournalException(JournalException.Code.IN_USE, 0);
            }
            return new WriterLock(channel);
        } catch (IOException failed) {
            throw new JournalException(JournalException.Code.FAILED, 0);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException byThisProcess) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
