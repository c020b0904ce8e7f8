package org.careweek.example.engines;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a comparison: each is printed when it is there, and written to a file where one is asked for. */
final class Report {

    private final PrintStream out;
    private final Optional<Path> file;
    private final List<String> lines = new ArrayList<>();

    Report(PrintStream out, Optional<Path> file) {
        this.out = out;
        this.file = file;
    }

    /** Adds lines. The file is written anew each time: comparisons are long, and one that is broken off keeps its rows. */
    void say(String... more) throws IOException {
        for (String line : more) {
            out.println(line);
            lines.add(line);
        }
        if (file.isPresent()) {
            Files.write(file.get(), lines, StandardCharsets.UTF_8);
        }
    }
}
