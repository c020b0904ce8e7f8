package org.careweek.plugin.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The one file behind all names of a journal. */
final class JournalFile {

    /** More than systems follow. */
    private static final int MOST_LINKS = 64;

    private JournalFile() {}

    /**
     * The file, which is there from now on, for its owner alone if it was not: empty, which is a journal without a record. A link to
     * where nothing is leads to where it will be.
     */
    static Path of(Path name) throws IOException {
        Path file = name.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(file); links++) {
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return created(file, ownersAlone(file)).toRealPath();
    }

    /** Opens nothing that is there already: to close it would drop the locks that this process has on it. */
    static Path created(Path file, FileAttribute<?>... attributes) throws IOException {
        try {
            return Files.createFile(file, attributes);
        } catch (FileAlreadyExistsException ofAnEarlierWriter) {
            return file;
        }
    }

    private static FileAttribute<?>[] ownersAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** One key for one file, whichever of its names was given; where the system has none, its path, which a hard link has not. */
    static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
