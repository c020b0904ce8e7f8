package org.careweek.example.clinic.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with everything in it. */
final class FileTree {

    private FileTree() {}

    static void write(Path folder, Map<String, FileContent> files) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
                file.getValue().writeTo(out);
            }
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException | UncheckedIOException leftBehind) {
            // What is left is an unfinished folder whose name says so; the run has already succeeded or failed.
            return;
        }
    }
}
