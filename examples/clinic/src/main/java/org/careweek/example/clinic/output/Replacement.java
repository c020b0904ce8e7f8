package org.careweek.example.clinic.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Puts complete files in the places of older ones, one after another, and can put the older ones back. */
final class Replacement {

    private static final String CALENDARS = "calendars";
    private static final String CALENDAR = "[0-9a-f]{32}\\.ics";

    private interface Step {
        void undo() throws IOException;
    }

    private final Path target;
    private final Path complete;
    private final Path old;
    private final Deque<Step> done = new ArrayDeque<>();

    /**
     * @param complete the new files, under the paths that they shall have
     * @param old where the older ones go, on the same disk
     */
    Replacement(Path target, Path complete, Path old) {
        this.target = target;
        this.complete = complete;
        this.old = old;
    }

    void run(Collection<String> names) throws IOException {
        List<String> leaving = new ArrayList<>(names);
        leaving.addAll(staleCalendars(names));
        for (String name : leaving) {
            if (Files.exists(target.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(old.resolve(name).getParent());
                move(target.resolve(name), old.resolve(name));
            }
        }
        for (String name : names) {
            makeFolder(target.resolve(name).getParent());
            move(complete.resolve(name), target.resolve(name));
        }
    }

    /** Answers whether everything is as it was. */
    boolean undo() {
        boolean whole = true;
        while (!done.isEmpty()) {
            try {
                done.pop().undo();
            } catch (IOException stuck) {
                whole = false;
            }
        }
        return whole;
    }

    /** Calendars of a former run whose people have no plan any more. */
    private List<String> staleCalendars(Collection<String> names) throws IOException {
        Path calendars = target.resolve(CALENDARS);
        if (!Files.isDirectory(calendars) || names.stream().noneMatch(name -> name.startsWith(CALENDARS + "/"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(calendars)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(CALENDAR))
                    .map(name -> CALENDARS + "/" + name)
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .toList();
        }
    }

    private void move(Path from, Path to) throws IOException {
        Files.move(from, to);
        done.push(() -> Files.move(to, from));
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
            done.push(() -> Files.delete(folder));
        }
    }
}
