package org.careweek.example.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that is there as a whole or not at all: beside its place first, from where it is moved when it is complete. */
final class WholeFile {

    /** Writes a text. */
    @FunctionalInterface
    interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private static final String UNFINISHED = ".unfinished-";

    private WholeFile() {}

    /**
     * Writes a text as UTF-8.
     *
     * @param file a former one is replaced; where a link is, what it goes to; what is no file, such as a pipe, gets the text as it comes
     * @throws IOException where it cannot be written; as after any other exception, what was there is there still
     */
    static void write(Path file, Text text) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "expected a file, but it is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            writeTo(file, text);
            return;
        }
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // A folder, so that the file itself is readable by those who may read what is written here.
        Path beside = Files.createTempDirectory(place.getParent(), UNFINISHED);
        Path unfinished = beside.resolve(place.getFileName());
        try {
            writeTo(unfinished, text);
            move(unfinished, place);
        } finally {
            Files.deleteIfExists(unfinished);
            Files.delete(beside);
        }
    }

    private static void writeTo(Path file, Text text) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            text.writeTo(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
