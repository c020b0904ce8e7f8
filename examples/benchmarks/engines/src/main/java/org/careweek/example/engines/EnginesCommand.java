package org.careweek.example.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks every engine for a schedule of every week, one after the other, and prints the table row by row. */
@Command(
        name = "engines",
        mixinStandardHelpOptions = true,
        description = "Compares the week scheduler with two general solvers on the same weeks.")
public final class EnginesCommand implements Callable<Integer> {

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

    @Option(names = "--engines", split = ",", description = "one of them or several, by name (default: all)")
    private List<String> engines = List.copyOf(Contenders.BY_NAME.keySet());

    @Option(names = "--markdown", paramLabel = "FILE", description = "writes what is printed there, too")
    private Path markdown;

    @Spec
    private CommandSpec spec;

    /** Made by {@link Run}. */
    public EnginesCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (seconds < 1 || !Contenders.BY_NAME.keySet().containsAll(engines)) {
            throw new ParameterException(
                    spec.commandLine(), "expected 1 second or more, and engines of " + Contenders.BY_NAME.keySet());
        }
        Report report = new Report(System.out, Optional.ofNullable(markdown));
        begin(report);
        int worst = 0;
        for (Path week : weeks) {
            worst = Math.max(worst, compare(week, report));
        }
        return worst;
    }

    private void begin(Report report) {
        String options = "--seconds %d --seed %d --heap %s".formatted(seconds, seed, heap);
        try {
            report.say(Circumstances.sentence(InstantSource.system(), options), "", Row.header());
        } catch (IOException unwritable) {
            throw new ParameterException(spec.commandLine(), "expected a file that can be written for --markdown");
        }
    }

    /** The exit code: the highest of an error's, or 0. */
    private int compare(Path week, Report report) throws IOException, InterruptedException {
        String name = week.getFileName().toString().replaceFirst("\\.json$", "");
        OtherMachine machine = new OtherMachine(seconds, seed, heap);
        Table table = new Table();
        int worst = 0;
        for (String engine : engines) {
            OtherMachine.Result result = machine.run(engine, week, name);
            if (result.ending() == Ending.BAD_INPUT) {
                return Ending.BAD_INPUT.code();
            }
            result.row().ifPresent(table::add);
            report.say(result.row()
                    .map(Row::toString)
                    .orElseGet(() ->
                            Row.withoutAnswer(name, engine, result.ending().word())));
            worst = Math.max(worst, result.ending().isError() ? result.ending().code() : 0);
        }
        List<String> contradictions = table.contradictions();
        contradictions.forEach(System.err::println);
        return contradictions.isEmpty() ? worst : Math.max(worst, Ending.WRONG.code());
    }
}
