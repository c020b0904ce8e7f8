package org.careweek.example.clinic.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;

/**
 * Writes a set of files into a folder: all of them, or none. They are written into an unfinished folder first. A new folder is
 * that one under its own name; in an old one each file takes its place only when all are complete, and what it replaces comes
 * back when a later one fails.
 */
public final class OutputFolder {

    private static final String UNFINISHED = ".unfinished-";

    private OutputFolder() {}

    /** What is wrong with a folder before anything is written to it; makes nothing. */
    public static List<Problem> problemsOf(Path folder) {
        Path existing = nearestExisting(folder.toAbsolutePath());
        boolean usable = existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
        return usable ? List.of() : List.of(cannotWrite(folder));
    }

    /**
     * @param files contents by path relative to the folder, with {@code /}
     * @return empty when all is written; otherwise the folder is as it was
     */
    public static List<Problem> write(Path folder, Map<String, byte[]> files) {
        return writeAll(folder, FileContent.all(files));
    }

    /**
     * @param files contents by path relative to the folder, with {@code /}; each is written once, in order
     * @return empty when all is written; otherwise the folder is as it was
     */
    public static List<Problem> writeAll(Path folder, Map<String, FileContent> files) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(target)) {
                Optional<String> blocked = files.keySet().stream()
                        .filter(name -> isBlocked(target, name))
                        .findFirst();
                if (blocked.isPresent()) {
                    return List.of(inTheWay(folder, blocked.get()));
                }
                replace(target, files);
            } else {
                create(target, files);
            }
            return List.of();
        } catch (IOException | UncheckedIOException failed) {
            return List.of(cannotWrite(folder));
        }
    }

    private static void create(Path target, Map<String, FileContent> files) throws IOException {
        Path existing = nearestExisting(target);
        if (existing == null || target.equals(existing)) {
            throw new IOException("no folder can be made there");
        }
        Path beside = Files.createTempDirectory(existing, UNFINISHED);
        try {
            // The outermost folder that is missing, with the target and all files in it, gets its name in one step.
            Path missing = existing.resolve(existing.relativize(target).getName(0));
            Path made = beside.resolve(existing.relativize(target));
            FileTree.write(made, files);
            Files.move(beside.resolve(missing.getFileName()), missing);
        } finally {
            FileTree.delete(beside);
        }
    }

    private static void replace(Path target, Map<String, FileContent> files) throws IOException {
        Path beside = Files.createTempDirectory(target, UNFINISHED);
        boolean whole = true;
        try {
            Path complete = beside.resolve("new");
            FileTree.write(complete, files);
            Replacement replacement = new Replacement(target, complete, beside.resolve("old"));
            try {
                replacement.run(files.keySet());
            } catch (IOException | UncheckedIOException failed) {
                whole = replacement.undo();
                throw failed;
            }
        } finally {
            // What could not be put back is not thrown away.
            if (whole) {
                FileTree.delete(beside);
            }
        }
    }

    /** Whether a folder lies where a file belongs, or a file where a folder belongs. */
    private static boolean isBlocked(Path folder, String name) {
        Path place = folder.resolve(name);
        Path parent = place.getParent();
        return Files.isDirectory(place) || Files.exists(parent) && !Files.isDirectory(parent);
    }

    private static Path nearestExisting(Path path) {
        Path existing = path;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static Problem inTheWay(Path folder, String name) {
        String message = "expected room for " + name + ", but something of another kind is in its way";
        return new Problem(folder.toString(), new Place.WholeFile(), message);
    }

    private static Problem cannotWrite(Path folder) {
        return new Problem(folder.toString(), new Place.WholeFile(), "expected a folder that can be written");
    }
}
