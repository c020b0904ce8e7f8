package org.careweek.example.clinic.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;

/**
 * Writes a set of files into a folder. All of them are written beside their places first, and moved there only when every one
 * is complete.
 */
public final class OutputFolder {

    private static final String STALE_CALENDAR = "[0-9a-f]{32}\\.ics";

    private OutputFolder() {}

    /** What is wrong with a folder before anything is written to it; makes nothing. */
    public static List<Problem> problemsOf(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        boolean usable = existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
        return usable ? List.of() : List.of(cannotWrite(folder));
    }

    /**
     * @param files contents by path relative to the folder, with {@code /}
     * @return empty when all is written
     */
    public static List<Problem> write(Path folder, Map<String, byte[]> files) {
        Path beside = null;
        try {
            Files.createDirectories(folder);
            beside = Files.createTempDirectory(folder, ".unfinished-");
            for (var file : files.entrySet()) {
                Path target = beside.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            for (String name : files.keySet()) {
                Path target = folder.resolve(name);
                Files.createDirectories(target.getParent());
                Files.move(
                        beside.resolve(name),
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            removeStaleCalendars(folder, files);
            return List.of();
        } catch (IOException failed) {
            return List.of(cannotWrite(folder));
        } finally {
            delete(beside);
        }
    }

    /** Calendars of a former run whose people have no plan any more. */
    private static void removeStaleCalendars(Path folder, Map<String, byte[]> files) throws IOException {
        Path calendars = folder.resolve("calendars");
        if (!Files.isDirectory(calendars)) {
            return;
        }
        try (Stream<Path> old = Files.list(calendars)) {
            for (Path file : old.toList()) {
                String name = file.getFileName().toString();
                if (name.matches(STALE_CALENDAR) && !files.containsKey("calendars/" + name)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void delete(Path tree) {
        if (tree == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            List<Path> deepestFirst = new ArrayList<>(all.toList());
            deepestFirst.sort(Comparator.reverseOrder());
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException leftBehind) {
            // What is left is an unfinished folder whose name says so; the run has already succeeded or failed.
            return;
        }
    }

    private static Problem cannotWrite(Path folder) {
        return new Problem(folder.toString(), new Place.WholeFile(), "expected a folder that can be written");
    }
}
