package org.careweek.example.clinic.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careweek.example.clinic.Clinic;
import picocli.CommandLine;

/**
 * One run of the command line inside the test's own process.
 *
 * @param exit its exit code
 * @param out all that it printed
 * @param err all that it complained of
 */
record InProcess(int exit, String out, String err) {

    static final Path WEEK = Path.of("samples/clinic-week/riverside.json");
    static final Path ATTENDANCE = Path.of("samples/attendance/riverside");

    static InProcess run(Object... arguments) {
        return run(Clinic.commandLine(), arguments);
    }

    static InProcess run(CommandLine line, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new InProcess(exit, out.toString(), err.toString());
    }

    /** A week planned with few steps; nothing but the steps ends the search. */
    static InProcess plan(Path week, Path out, Object... more) {
        Stream<Object> usual = Stream.of("plan", week, "--out", out, "--steps", 20, "--seconds", 600);
        return run(Stream.concat(usual, Arrays.stream(more)).toArray());
    }

    /** Both streams. */
    String all() {
        return out + err;
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The text of every file under a folder by its relative path; empty when there is no folder. */
    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.exists(folder)) {
            return texts;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file));
            }
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return texts;
    }
}
