package org.careweek.example.clinic.privacy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careweek.example.clinic.Clinic;
import picocli.CommandLine;

/** Runs the real command line, and keeps what it said and wrote. */
final class CommandLineRun {

    private static final AtomicInteger FOLDERS = new AtomicInteger();

    private CommandLineRun() {}

    /** @param arguments with {@code OUT} for a folder to write to */
    static List<Told> of(String sink, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Path folder = newFolder();
        try {
            CommandLine line =
                    Clinic.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
            int code = line.execute(Arrays.stream(arguments)
                    .map(argument ->
                            argument.equals("OUT") ? folder.resolve("out").toString() : argument.toString())
                    .toArray(String[]::new));
            List<Told> told = new ArrayList<>();
            told.add(Told.of(sink + " > exit code", Integer.toString(code)));
            told.add(Told.of(sink + " > terminal", out.toString()));
            told.add(Told.of(sink + " > terminal errors", err.toString()));
            told.addAll(files(sink, folder));
            return told;
        } finally {
            delete(folder);
        }
    }

    private static List<Told> files(String sink, Path folder) {
        List<Told> told = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString();
                told.add(Told.of(sink + " > file names", name));
                told.add(new Told(sink + " > " + placeOf(name), Files.readAllBytes(file)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return told;
    }

    /** The file, without the folder of its run; all calendars are one place, whatever they are called. */
    private static String placeOf(String name) {
        return name.replaceFirst("^out/", "").replaceFirst("calendars/[0-9a-f]{32}\\.", "calendars/*.");
    }

    /** Writes input files into a folder of their own for one act, under names that tell nothing. */
    static <T> T with(Map<String, String> files, Function<Path, T> act) {
        Path folder = newFolder();
        try {
            for (var file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return act.apply(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            delete(folder);
        }
    }

    /** With no long number in its name, for that could hold the digits of some date. */
    private static Path newFolder() {
        try {
            Path all = Files.createDirectories(Path.of("target", "told"));
            Path folder = all.resolve("run-" + FOLDERS.incrementAndGet());
            if (Files.exists(folder)) {
                delete(folder);
            }
            return Files.createDirectory(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
