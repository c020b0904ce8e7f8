package org.careweek.example.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@link OneRun} in a virtual machine of its own, which writes its errors to where this one writes them.
 *
 * @param seconds of the engine
 * @param seed of the engine
 * @param heap the most that the machine's heap may grow to, as its option says it
 */
record OtherMachine(int seconds, long seed, String heap) {

    /** How long an engine may take to come to an end, and its answer to be checked, before it is stopped. */
    private static final int PATIENCE_SECONDS = 180;

    /**
     * What became of it.
     *
     * @param ending how it ended
     * @param row there exactly when it was measured
     */
    record Result(Ending ending, Optional<Row> row) {}

    Result run(String engine, Path week, String name) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(command(engine, week))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (!run.waitFor(seconds + PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Result(Ending.LATE, Optional.empty());
            }
            Optional<Row> row = row(run, engine, name);
            Ending ending = Ending.of(run.exitValue());
            boolean isWhole = row.isPresent() == (ending == Ending.MEASURED);
            return new Result(isWhole ? ending : Ending.FAILED, isWhole ? row : Optional.empty());
        } finally {
            run.destroyForcibly();
        }
    }

    private List<String> command(String engine, Path week) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Dfile.encoding=UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                OneRun.class.getName(),
                engine,
                Integer.toString(seconds),
                Long.toString(seed),
                week.toString());
    }

    /** A line is all that is written, so it fits what lies between the two machines, and can be read when the other has ended. */
    private static Optional<Row> row(Process run, String engine, String name) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .flatMap(line -> RowLine.parse(line, name, engine).stream())
                    .reduce((first, last) -> last);
        }
    }
}
