package org.careweek.testkit.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program says besides its answers, from {@link #watch()} on: standard output and error, everything that is logged
 * through {@code java.util.logging} or {@link System.Logger}, at any level, exceptions that nobody catches, the names of
 * threads, new system properties, and the names of new temporary files.
 *
 * <p>It takes the place of what is global in a virtual machine, so one watches at a time, and what happens elsewhere in the
 * machine is heard too. {@link #close()} puts everything back. Reading is safe while other threads go on.
 */
public final class Surroundings implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream heardOut = new ByteArrayOutputStream();
    private final ByteArrayOutputStream heardErr = new ByteArrayOutputStream();
    private final Thread.UncaughtExceptionHandler uncaught = Thread.getDefaultUncaughtExceptionHandler();
    private final StringBuffer heardUncaught = new StringBuffer();
    private final HeardLogs logs = new HeardLogs();
    private final Set<String> properties = properties();
    private final Set<String> files = temporaryFiles();

    private Surroundings() {
        System.setOut(new PrintStream(heardOut, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(heardErr, true, StandardCharsets.UTF_8));
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) ->
                heardUncaught.append(thread.getName()).append('\n').append(ThrowableText.of(thrown)));
        logs.start();
    }

    /** Begins to watch. */
    public static Surroundings watch() {
        return new Surroundings();
    }

    /** What was heard so far, by the name of the place. */
    public Map<String, String> heard() {
        Map<String, String> heard = new LinkedHashMap<>();
        heard.put("standard output", heardOut.toString(StandardCharsets.UTF_8));
        heard.put("standard error", heardErr.toString(StandardCharsets.UTF_8));
        heard.put("logs", logs.heard());
        heard.put("uncaught exceptions", heardUncaught.toString());
        heard.put("thread names", threadNames());
        heard.put("system properties", added(properties(), properties));
        heard.put("temporary files", added(temporaryFiles(), files));
        return heard;
    }

    @Override
    public void close() {
        logs.stop();
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
        System.setErr(err);
        System.setOut(out);
    }

    private static String added(Set<String> now, Set<String> before) {
        now.removeAll(before);
        return String.join("\n", now);
    }

    private static String threadNames() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(thread -> thread.getName() + " of " + groupName(thread))
                .collect(Collectors.joining("\n"));
    }

    /** A thread that has ended is of no group. */
    private static String groupName(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group == null ? "none" : group.getName();
    }

    private static Set<String> properties() {
        return System.getProperties().stringPropertyNames().stream()
                .map(name -> name + "=" + System.getProperty(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> temporaryFiles() {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException("the folder of temporary files cannot be listed", broken);
        }
    }
}
