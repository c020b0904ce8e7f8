package org.careweek.example.hours.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a class in a virtual machine of its own, which writes its errors to where this one writes them.
 *
 * @param heap the most that its heap may grow to, as its option says it
 */
record OtherMachine(String heap) {

    /** The lines that it printed; none where it failed. */
    List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process run = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> printed = lines.lines().toList();
            return run.waitFor() == 0 ? printed : List.of();
        } finally {
            run.destroyForcibly();
        }
    }
}
