package org.careweek.example.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks every engine for a schedule of every week, one after the other, and prints the table row by row. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Compares the week scheduler with two general solvers on the same weeks.")
public final class Engines implements Callable<Integer> {

    /** How long an engine may take to come to an end, building its model included, before it is stopped. */
    private static final int PATIENCE_SECONDS = 180;

    @Parameters(paramLabel = "WEEK.json", arity = "1..*", description = "clinics' weeks, careweek/clinic-week/1")
    private List<Path> weeks = List.of();

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "each engine's time for each week (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--seed", defaultValue = "1", description = "of every engine (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--heap",
            defaultValue = "4g",
            description = "the largest heap of each virtual machine (default: ${DEFAULT-VALUE})")
    private String heap;

    @Option(names = "--engine", split = ",", description = "one of them or several, by id (default: all)")
    private List<String> engines = List.copyOf(Compared.ids());

    @Spec
    private CommandSpec spec;

    /** Made by {@link #main}. */
    public Engines() {}

    /** Runs the command. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Engines()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (seconds < 1 || !Set.copyOf(Compared.ids()).containsAll(engines)) {
            throw new ParameterException(
                    spec.commandLine(), "expected 1 second or more, and engines of " + Compared.ids());
        }
        System.out.println(Row.header());
        int worst = 0;
        for (Path week : weeks) {
            for (String engine : engines) {
                int exit = run(engine, week);
                worst = Math.max(worst, exit);
                if (exit == OneRun.BAD_INPUT) {
                    break;
                }
                if (exit != 0) {
                    System.out.println(Row.withoutAnswer(week.getFileName().toString(), engine, "failed"));
                }
            }
        }
        return worst;
    }

    /** A row by a virtual machine of its own, which writes to where this one writes. */
    private int run(String engine, Path week) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-Dfile.encoding=UTF-8",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        OneRun.class.getName(),
                        engine,
                        Integer.toString(seconds),
                        Long.toString(seed),
                        week.toString())
                .inheritIO()
                .start();
        try {
            if (run.waitFor(seconds + PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return run.exitValue();
            }
            return 1;
        } finally {
            run.destroyForcibly();
        }
    }
}
